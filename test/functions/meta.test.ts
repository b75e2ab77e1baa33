import { readFileSync } from "node:fs";
import { join } from "node:path";
import { only, spill, textOf } from "./shown";

interface Package {
  readonly title: string;
  readonly licenses: readonly { readonly title: string }[];
  readonly sources: readonly { readonly path: string }[];
  readonly contributors: readonly { readonly title: string }[];
  readonly ati: Readonly<Record<string, string>>;
}
const packageOf = (id: string): Package =>
  JSON.parse(readFileSync(join(__dirname, "../../src/data", id, "datapackage.json"), "utf8")) as Package;
const field = (code: string, name: string): unknown => only(`=ATI.META("${code}","${name}")`);
const all = (code: string): Record<string, unknown> =>
  Object.fromEntries(spill(`=ATI.META("${code}")`) as [string, unknown][]);

describe("META", () => {
  it("of a dataset tells what its package states", () => {
    const { title, licenses, sources, contributors, ati } = packageOf("trade-baci-hs4");
    expect(all("trade-baci-hs4")).toEqual({
      name: title,
      kind: "dataset",
      unit: "USD",
      measures: ati.measures,
      fit: ati.fit,
      producer: contributors[0]!.title,
      edition: ati.edition,
      licence: licenses[0]!.title,
      attribution: ati.attribution,
      years: "2017 to 2024",
      lastcomplete: 2023,
      breaks: expect.stringMatching(/^2022: HS 9013/) as string,
      url: sources[0]!.path,
    });
  });

  it("without a field has two columns and no header row", () => {
    const rows = spill('=ATI.META("KR")');
    expect(rows.every((row) => row.length === 2)).toBe(true);
    expect(rows[0]).toEqual(["name", "South Korea"]);
  });

  it.each([
    ["uspto-patents", "lastcomplete", 2020],
    ["HS:8542", "name", "Electronic integrated circuits"],
    ["HS:8542", "lastcomplete", 2023],
    ["RPA", "unit", "index, -100 to +100"],
    ["SHARE", "kind", "indicator"],
    ["KR", "kind", "country"],
    ["G7", "kind", "group"],
    ["EU27", "kind", "aggregate"],
    ["Big Data", "kind", "technology"],
    ["WIPO:8", "kind", "code of uspto-patents, patent-families and uspto-patents-2024"],
    ["Korea", "name", "South Korea"],
  ])("of %s has %s", (code, name, value) => {
    expect(field(code, name)).toBe(value);
  });

  it("of a technology tells the codes that stand for it, dataset by dataset", () => {
    expect(field("Big Data", "measures")).toMatch(
      /uspto-patents: WIPO:6 Computer technology \+ WIPO:7 IT methods for management \(broader\).*trade-baci-hs4: HS:8471 .*\(proxy\)/,
    );
  });

  it("of an indicator gives formula and datasets", () => {
    expect(field("TRADEBALANCE", "formula")).toBe("(exports - imports) / (exports + imports)");
    expect(field("TRADEBALANCE", "measures")).toBe("From trade-baci-hs4 or trade-kti-ncses");
  });

  it("finds codes before names: AR is Argentina, AI the technology", () => {
    expect(field("AR", "name")).toBe("Argentina");
    expect(field("AI", "name")).toBe("Artificial Intelligence");
  });

  it("finds its fields in any spelling, and in American", () => {
    expect(field("uspto-patents", "Last Complete")).toBe(2020);
    expect(field("uspto-patents", "license")).toBe(packageOf("uspto-patents").licenses[0]!.title);
  });

  it("refuses an unknown field and names the known ones", () => {
    expect(field("KR", "licens")).toMatch(/^#VALUE! Unknown field "licens"\. Did you mean "licen[cs]e"\?/);
    expect(field("KR", "xyzzyplugh")).toMatch(
      /^#VALUE! .*name, kind, unit, formula, measures, fit, producer, edition, licence, attribution, years, lastcomplete, breaks, url/,
    );
  });

  it("is #N/A for a field that the entry has not, and says which it has", () => {
    expect(field("KR", "formula")).toMatch(
      /^#N\/A "KR" is of kind country and has no formula; it has name, kind and years/,
    );
  });

  it("refuses an unknown code, with the nearest or with SEARCH", () => {
    expect(textOf('=ATI.META("uspto-patent")')).toMatch(/^#VALUE! .*Did you mean "uspto-patents"/);
    expect(textOf('=ATI.META("xyzzyplugh")')).toMatch(/^#VALUE! .*ATI\.SEARCH/);
    expect(textOf('=ATI.META("")')).toMatch(/^#VALUE! No code given/);
  });
});
