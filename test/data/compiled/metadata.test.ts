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
  // What came later serves after what a formula took before.
  "uspto-patents-2024",
  "ict-use-by-businesses-oecd",
  "venture-capital-ncses-2024",
  "venture-capital-ai-biotech-ncses",
];

/** Their series end each in a year of its own. */
const EACH_ITS_YEAR = ["context-indicators", "ict-use-by-businesses-oecd"];

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

  it("state a last complete year within the years of each dataset but those whose series end each in its own", () => {
    for (const { id, lastComplete, firstYear, lastYear } of bundle.datasets) {
      if (EACH_ITS_YEAR.includes(id)) {
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

  it("break the series of HS 9013, and of the use of technologies where the survey changed, and no other", () => {
    const breaks = bundle.datasets.flatMap(({ id, breaks }) =>
      breaks.map(({ codes, year, areas }) => [id, codes.join(" "), year, areas?.slice(0, 2).join(" ")]),
    );
    const use = "ict-use-by-businesses-oecd";
    expect(breaks).toEqual([
      ["trade-baci-hs4", "9013", 2022, undefined],
      [use, "AI BIGDATA CLOUD IOT", 2022, "KR"],
      [use, "AI BIGDATA CLOUD IOT", 2022, "OECD"],
      [use, "BIGDATA", 2023, "AT BE"],
      [use, "AI", 2021, "AT BE"],
    ]);
  });

  it("mark the newer editions and what they are of, what counts grants, and what favours home offices", () => {
    const marked = bundle.datasets.filter(({ newerEditionOf }) => newerEditionOf !== "");
    expect(marked.map(({ id, newerEditionOf }) => [id, newerEditionOf])).toEqual([
      ["uspto-patents-2024", "uspto-patents"],
      ["venture-capital-ncses-2024", "venture-capital-ncses"],
      ["venture-capital-ai-biotech-ncses", "venture-capital-us-cn-by-technology"],
    ]);
    const idsWith = (mark: "grants" | "favoursHome"): string[] =>
      bundle.datasets.filter((dataset) => dataset[mark]).map(({ id }) => id);
    expect(idsWith("grants")).toEqual(["uspto-patents", "patent-families", "uspto-patents-2024"]);
    expect(idsWith("favoursHome")).toEqual(["patent-families", "pct-applications"]);
  });

  it("grade each of the sixteen technologies for patents and for trade", () => {
    expect(bundle.technologies).toHaveLength(16);
    for (const domain of ["patents", "trade"]) {
      const graded = new Set(
        bundle.concordance.filter((row) => row.domain === domain).map((row) => row.technology),
      );
      expect([...graded].sort()).toEqual(bundle.technologies.map(({ code }) => code).sort());
    }
  });
});
