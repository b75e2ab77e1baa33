import { bundle } from "../../../src/data/compiled/bundle";

const IDS = [
  "uspto-patents",
  "patent-families",
  "ai-patents-oecd-ip5",
  "pct-applications",
  "trade-baci-hs4",
  "trade-kti-ncses",
  "venture-capital-oecd",
  "venture-capital-ncses",
  "venture-capital-us-cn-by-technology",
  "ai-companies-deals-us-cn",
  "context-indicators",
  "kti-value-added-exports",
];

describe("The compiled metadata", () => {
  it("keep the ids of the datasets and their order of preference", () => {
    expect(bundle.datasets.map(({ id }) => id)).toEqual(IDS);
  });

  it("date and hash the edition", () => {
    expect(bundle.edition.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(bundle.edition.hash).toMatch(/^[0-9a-f]{8}$/);
  });

  it.each(bundle.datasets.map((dataset) => [dataset.id, dataset] as const))(
    "say of %s who made it, under which licence, and how to name it",
    (_, dataset) => {
      for (const text of [
        dataset.producer,
        dataset.publication,
        dataset.edition,
        dataset.measures,
        dataset.fit,
      ]) {
        expect(text).not.toBe("");
      }
      expect(dataset.licence.name).toMatch(/public domain|CC BY 4\.0|Etalab Open Licence 2\.0/);
      expect(dataset.licence.url).toMatch(/^https:\/\//);
      expect(dataset.attribution).toMatch(
        /^Sources?: .*(?:public domain|CC BY 4\.0|Etalab Open Licence 2\.0)/,
      );
      expect(dataset.url).toMatch(/^https:\/\//);
      expect(dataset.year).toBeGreaterThanOrEqual(2020);
      for (const caution of dataset.cautions) expect(caution.text).toMatch(/^[A-Z0-9].*\.$/);
    },
  );

  it("state a last complete year within the years of each dataset but the context indicators", () => {
    for (const { id, lastComplete, firstYear, lastYear } of bundle.datasets) {
      if (id === "context-indicators") {
        expect(lastComplete).toBeNull();
        continue;
      }
      expect(lastComplete).toBeGreaterThanOrEqual(firstYear);
      expect(lastComplete).toBeLessThanOrEqual(lastYear);
    }
  });

  it("name every code of every dataset that has codes", () => {
    for (const { id, codes } of bundle.datasets) {
      if (id !== "context-indicators") expect(codes.filter(({ name }) => name === "")).toEqual([]);
    }
  });

  it("have one series of the context for each of its indicators", () => {
    const context = bundle.datasets.find(({ id }) => id === "context-indicators");
    expect(context?.series.map(({ code }) => code)).toEqual(context?.indicators);
    expect(context?.indicators).toHaveLength(20);
  });

  it("describe every indicator, those of the context with their source", () => {
    for (const { code, name, unit, format, domain, formula, source } of bundle.indicators) {
      for (const text of [code, name, unit, format, formula]) expect(text).not.toBe("");
      expect(source === "").toBe(domain !== "");
    }
  });

  it("have all indicators used by some dataset", () => {
    const used = new Set(bundle.datasets.flatMap(({ indicators }) => indicators));
    expect(bundle.indicators.map(({ code }) => code).filter((code) => !used.has(code))).toEqual([]);
  });

  it("break the series of HS 9013 in 2022, and no other", () => {
    const breaks = bundle.datasets.flatMap(({ id, breaks }) =>
      breaks.map(({ codes, year }) => [id, codes, year]),
    );
    expect(breaks).toEqual([["trade-baci-hs4", ["9013"], 2022]]);
  });

  it("grade each of the sixteen technologies for patents and for trade", () => {
    expect(bundle.technologies).toHaveLength(16);
    for (const domain of ["patents", "trade"]) {
      const graded = bundle.concordance.filter((row) => row.domain === domain).map((row) => row.technology);
      expect(graded.sort()).toEqual(bundle.technologies.map(({ code }) => code).sort());
    }
  });
});
