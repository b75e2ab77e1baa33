import { readFileSync } from "node:fs";
import { join } from "node:path";
import { only, textOf } from "./shown";

const address = (id: string): string => {
  const text = readFileSync(join(__dirname, "../../src/data", id, "datapackage.json"), "utf8");
  return (JSON.parse(text) as { sources: { path: string }[] }).sources[0]!.path;
};

describe("CITE", () => {
  it("as text names producer, year, title, publication, tables, edition, licence and address", () => {
    const text = textOf('=ATI.CITE("uspto-patents")');
    for (const part of [
      "National Center for Science and Engineering Statistics",
      "(2022)",
      "Patents granted by the USPTO",
      "Science and Engineering Indicators 2022",
      "SINV-44 to SINV-80",
      "US government work, public domain",
      address("uspto-patents"),
    ]) {
      expect(text).toContain(part);
    }
    expect(textOf('=ATI.CITE("uspto-patents","text")')).toBe(text);
  });

  it("as short names producer, year and title, without tables, licence and address", () => {
    expect(only('=ATI.CITE("uspto-patents","short")')).toBe(
      "NCSES (2022), Patents granted by the USPTO, by country of inventor and WIPO field",
    );
  });

  it("as bibtex is an entry with balanced braces and escaped signs", () => {
    const entry = textOf('=ATI.CITE("context-indicators","bibtex")');
    expect(entry).toMatch(/^@misc\{context-indicators,\n/);
    expect(entry).toContain("R\\&D");
    expect(entry).not.toMatch(/[^\\]&/);
    expect(entry.split("{").length).toBe(entry.split("}").length);
    expect(entry).toContain(`url = {${address("context-indicators")}}`);
  });

  it("as url is the address alone", () => {
    expect(only('=ATI.CITE("trade-baci-hs4","url")')).toBe(address("trade-baci-hs4"));
  });

  it("finds its styles in any spelling", () => {
    expect(textOf('=ATI.CITE("uspto-patents","BibTeX")')).toMatch(/^@misc/);
    expect(textOf('=ATI.CITE("uspto-patents","bib-tex")')).toMatch(/^@misc/);
  });

  it("refuses an unknown style or dataset, with what is known", () => {
    expect(textOf('=ATI.CITE("uspto-patents","chicago")')).toMatch(/^#VALUE! .*text, short, bibtex, url/);
    expect(textOf('=ATI.CITE("nonsense")')).toMatch(/^#VALUE! Unknown dataset "nonsense"/);
    expect(textOf('=ATI.CITE("")')).toMatch(/^#VALUE! No dataset given\. Known: uspto-patents, /);
  });
});
