import { findIndicator, indicatorOf, indicators } from "../../../src/core/catalogue/indicators";

const idsOf = (code: string): string[] => indicatorOf(code).datasets.map(({ id }) => id);

describe("The indicators", () => {
  it("have their datasets in the order of preference", () => {
    expect(idsOf("SHARE")).toEqual([
      "uspto-patents",
      "patent-families",
      "ai-patents-oecd-ip5",
      "pct-applications",
      "uspto-patents-2024",
    ]);
    expect(idsOf("RPA")).toEqual([
      "uspto-patents",
      "patent-families",
      "pct-applications",
      "uspto-patents-2024",
    ]);
    expect(idsOf("EXPORTS")).toEqual(["trade-baci-hs4", "trade-kti-ncses"]);
    expect(idsOf("INVESTMENT")).toEqual([
      "venture-capital-oecd",
      "venture-capital-ncses",
      "venture-capital-us-cn-by-technology",
      "venture-capital-ncses-2024",
      "venture-capital-ai-biotech-ncses",
    ]);
    for (const code of ["USE", "ICTSPECIALISTS", "WEBSITE"]) {
      expect(idsOf(code)).toEqual(["ict-use-by-businesses-oecd"]);
    }
    expect(idsOf("INVESTMENTGDP")).toEqual(["venture-capital-oecd"]);
  });

  it("have a dataset each", () => {
    expect(indicators.filter(({ datasets }) => datasets.length === 0)).toEqual([]);
  });

  it("are found by code, name and aliases", () => {
    for (const indicator of indicators) {
      for (const name of [indicator.code, indicator.name, ...indicator.aliases])
        expect(findIndicator(name)).toBe(indicator);
    }
  });

  it("know which of them are figures of an area alone", () => {
    expect([indicatorOf("GERD").context, indicatorOf("AIARTICLES").context]).toEqual([true, true]);
    expect([indicatorOf("SHARE").context, indicatorOf("VALUEADDED").context]).toEqual([false, false]);
  });

  it("refuse an unknown name", () => {
    expect(findIndicator("Shares of patent")).toMatchObject({ kind: "invalid" });
    expect(() => indicatorOf("NONE")).toThrow(RangeError);
  });

  it("reach as far from 0 as their units say, where they have a sign", () => {
    const signed = indicators.filter(({ reach }) => reach !== undefined);
    expect(signed.map(({ code, reach }) => [code, reach])).toEqual([
      ["RPA", 100],
      ["TRADEBALANCE", 1],
    ]);
  });
});
