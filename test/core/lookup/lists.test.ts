import { filterList, findListKind, list, LIST_KINDS } from "../../../src/core/lookup/lists";
import { Refusal } from "../../../src/core/refusal";
import { areasIn, codesIn } from "../raw-figures";

describe("The code lists", () => {
  it("have entries of code, name and kind, no code twice", () => {
    for (const kind of LIST_KINDS) {
      const entries = list(kind);
      expect(new Set(entries.map(({ code }) => code)).size).toBe(entries.length);
      for (const entry of entries) expect([entry.code, entry.name, entry.kind]).not.toContain("");
    }
  });

  it("have every area of every dataset", () => {
    const codes = new Set(list("areas").map(({ code }) => code));
    for (const dataset of [
      "uspto-patents",
      "trade-baci-hs4",
      "context-indicators",
      "venture-capital-ncses",
    ]) {
      expect(areasIn(dataset).filter((area) => !codes.has(area))).toEqual([]);
    }
  });

  it("have every code of every dataset, by the kind of code", () => {
    const codes = (kind: string): Set<string> => new Set(list(kind).map(({ code }) => code));
    for (const [kind, prefix, dataset] of [
      ["fields", "WIPO", "uspto-patents"],
      ["fields", "PCT", "pct-applications"],
      ["fields", "US24", "uspto-patents-2024"],
      ["products", "HS", "trade-baci-hs4"],
      ["products", "KTI", "trade-kti-ncses"],
      ["verticals", "VC", "venture-capital-us-cn-by-technology"],
      ["verticals", "VCT", "venture-capital-ai-biotech-ncses"],
      ["industries", "VA", "kti-value-added-exports"],
    ] as const) {
      expect(codesIn(dataset).filter((code) => !codes(kind).has(`${prefix}:${code}`))).toEqual([]);
    }
  });

  it("are empty for an unknown kind", () => {
    expect(list("nonsense")).toEqual([]);
    expect(findListKind("nonsense")).toBeInstanceOf(Refusal);
  });

  it("filter by text, and areas by the group or aggregate that the text names", () => {
    const found = filterList("areas", "nordic") as { code: string }[];
    expect(found.map(({ code }) => code)).toEqual(["DK", "FI", "IS", "NO", "SE"]);
    const texts = filterList("datasets", "pitchbook") as { code: string }[];
    expect(texts.map(({ code }) => code)).toEqual([
      "venture-capital-ncses",
      "venture-capital-us-cn-by-technology",
      "venture-capital-ncses-2024",
      "venture-capital-ai-biotech-ncses",
    ]);
    expect(filterList("datasets", "xyzzy")).toMatchObject({ kind: "unavailable" });
  });

  it("refuse a filter that normalises to nothing, which would let everything through", () => {
    expect(filterList("datasets", "!!!")).toMatchObject({ kind: "invalid" });
  });
});
