import { datasets } from "../../../src/core/figures/store";
import { cite, CITATION_STYLES, findCitationStyle } from "../../../src/core/provenance/cite";

describe("cite", () => {
  it.each(datasets.map((dataset) => [dataset.id, dataset] as const))(
    "names producer, year, licence and address of %s",
    (id, dataset) => {
      const { producer, year, licence, url } = dataset.entry;
      const text = cite(dataset, "text");
      for (const part of [producer, `(${year})`, licence.name, url]) expect(text).toContain(part);
      expect(text).not.toMatch(/, ,|\. \.|undefined/);
      const entry = cite(dataset, "bibtex");
      expect(entry.startsWith(`@misc{${id},\n`)).toBe(true);
      expect(entry).toContain(`year = {${year}}`);
      expect(entry).not.toMatch(/= \{\}/);
      expect(cite(dataset, "url")).toBe(url);
    },
  );
});

describe("findCitationStyle", () => {
  it("finds each style and refuses others", () => {
    for (const style of CITATION_STYLES) expect(findCitationStyle(` ${style.toUpperCase()} `)).toBe(style);
    expect(findCitationStyle("chicago")).toMatchObject({ kind: "invalid" });
  });
});
