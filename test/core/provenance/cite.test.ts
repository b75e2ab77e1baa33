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

it("cites in short by the producer's usual name, the year and the title", () => {
  const short = (id: string) =>
    cite(
      datasets.find((dataset) => dataset.id === id)!,
      "short",
    );
  expect(short("trade-baci-hs4")).toBe(
    "CEPII (2026), Exports and imports of goods in 16 headings of HS 2017",
  );
  expect(short("context-indicators")).toBe(
    "World Bank, NCSES, Ember via Our World in Data (2026), Context: R&D, articles, high-technology exports, broadband, renewable electricity",
  );
});

describe("findCitationStyle", () => {
  it("finds each style and refuses others", () => {
    for (const style of CITATION_STYLES) expect(findCitationStyle(` ${style.toUpperCase()} `)).toBe(style);
    expect(findCitationStyle("chicago")).toMatchObject({ kind: "invalid" });
  });
});
