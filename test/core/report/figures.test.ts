import { indicatorOf } from "../../../src/core/catalogue/indicators";
import { lowerFirst } from "../../../src/core/words/first-letter";
import { areaOf } from "../../../src/core/catalogue/areas";
import { Refusal } from "../../../src/core/refusal";
import { figureOf, type ReportFigure } from "../../../src/core/report/figures";
import { raw } from "../raw-figures";
import { setOf } from "./judge";
import { technologyNames } from "./raw-report";
import { mapped, sourceOf, sources, valuesOver } from "./raw-values";

const named = (indicator: string): string => lowerFirst(indicatorOf(indicator).name);

const valueOf = valuesOver(raw);
const figure = (number: number, ...areas: string[]): ReportFigure =>
  figureOf(number, areas.length === 0 ? undefined : areas.map(areaOf)) as ReportFigure;

/** Columns of a figure as `KR 2018`. */
const columnsOf = ({ columns }: ReportFigure): string[] =>
  columns.map(({ area, year }) => `${area.code} ${year}`);

/** Each value with the raw one, by `KR 2018`; a reason stands for NaN. */
function compare(found: ReportFigure, at: number, id: string, indicator: string, technology: string): number {
  let numbers = 0;
  found.columns.forEach(({ area, year }, column) => {
    const value = found.rows[at]!.values[column]!;
    const expected = valueOf(sourceOf(id), indicator, area.code, technology, year);
    if (Number.isNaN(expected)) {
      expect((value as Refusal).kind).toBe("unavailable");
      expect((value as Refusal).message).toMatch(/\w{3}/);
    } else {
      expect(value).toBeCloseTo(expected, 9);
      numbers += 1;
    }
  });
  return numbers;
}

describe.each([
  [1, "SHARE", ["KR 2017", "KR 2018", "EU27_2020 2017", "EU27_2020 2018"]],
  [2, "RPA", ["KR 2018", "EU27_2020 2018"]],
  [3, "EXPORTSHARE", ["KR 2017", "KR 2018", "EU27_2020 2017", "EU27_2020 2018"]],
  [4, "TRADEBALANCE", ["KR 2018", "EU27_2020 2018"]],
] as const)("Figure %d", (number, indicator, columns) => {
  const ELEVEN = setOf("*");
  /** The first dataset that has the indicator and all codes of the technology. */
  const sourceFor = (technology: string): string | undefined =>
    sources.find(
      (source) =>
        source.indicators.includes(indicator) && mapped(source, technology, indicator) !== undefined,
    )?.id;

  it("has a row for each of the eleven technologies, for Korea and the EU27", () => {
    expect(columnsOf(figure(number))).toEqual(columns);
    expect(figure(number).rows.map(({ technology }) => technology)).toEqual(
      ELEVEN.map((code) => technologyNames.get(code)),
    );
  });

  it("has the values that the raw counts give, dataset and grade with them", () => {
    const found = figure(number);
    let numbers = 0;
    ELEVEN.forEach((technology, at) => {
      const id = sourceFor(technology);
      const { dataset, grade, values } = found.rows[at]!;
      expect([dataset, grade]).toEqual(
        id === undefined ? ["", "none"] : [id, mapped(sourceOf(id), technology, indicator)!.grade],
      );
      if (id === undefined) for (const value of values) expect(value).toBeInstanceOf(Refusal);
      else numbers += compare(found, at, id, indicator, technology);
    });
    expect(numbers).toBeGreaterThan(10);
  });

  it("says why there is no figure of a technology", () => {
    const security = figure(number).rows.find(({ technology }) => technology === "Security")!;
    expect((security.values[0] as Refusal).message).toMatch(
      new RegExp(`No open dataset has figures of ${named(indicator)} in Security: `),
    );
  });

  it("takes other areas in the order given", () => {
    const years = [...new Set(columns.map((column) => column.slice(-4)))];
    const found = figure(number, "JP", "US");
    expect(columnsOf(found)).toEqual(["JP", "US"].flatMap((area) => years.map((year) => `${area} ${year}`)));
    const at = ELEVEN.indexOf("MNE");
    expect(compare(found, at, sourceFor("MNE")!, indicator, "MNE")).toBe(2 * years.length);
  });
});

describe("Figure 5", () => {
  const years = [2013, 2014, 2015, 2016, 2017, 2018];
  const VERTICALS = "AI IOT BLOCKCHAIN BIGDATA SEC ROB AMT NANO CLOUD ARVR MOB".split(" ");
  const SPLIT = "venture-capital-us-cn-by-technology";

  it("has venture capital of Korea, the United States and China by year, all technologies first", () => {
    const found = figure(5);
    expect(columnsOf(found)).toEqual(
      ["KR", "US", "CN"].flatMap((area) => years.map((year) => `${area} ${year}`)),
    );
    expect(found.rows[0]).toEqual({
      technology: "All technologies",
      code: "ALL",
      indicator: "INVESTMENT",
      values: found.columns.map(({ area, year }) =>
        raw("venture-capital-ncses", "INVESTMENT", "TOTAL", area.code, year),
      ),
      dataset: "venture-capital-ncses",
      grade: "close",
    });
    expect(found.rows[0]!.values.every((value) => typeof value === "number" && value > 0)).toBe(true);
  });

  it("has every mapped technology for the United States and China alone, by the raw counts", () => {
    const found = figure(5);
    const all = [...technologyNames.keys()].filter((code) => mapped(sourceOf(SPLIT), code, "INVESTMENT"));
    expect([...VERTICALS].sort()).toEqual(all.sort());
    expect(found.rows.slice(1).map(({ technology }) => technology)).toEqual(
      VERTICALS.map((code) => technologyNames.get(code)),
    );
    VERTICALS.forEach((technology, at) => {
      expect(compare(found, at + 1, SPLIT, "INVESTMENT", technology)).toBe(12);
      const { dataset, grade } = found.rows[at + 1]!;
      expect([dataset, grade]).toEqual([SPLIT, mapped(sourceOf(SPLIT), technology, "INVESTMENT")!.grade]);
    });
  });

  it("says that Korea's has no split by technology, in its note and in each cell", () => {
    const found = figure(5);
    expect(found.note).toMatch(/No open source splits Korea's venture capital by technology/);
    for (const { values } of found.rows.slice(1)) {
      for (const value of values.slice(0, years.length)) {
        expect((value as Refusal).message).toMatch(
          /No open source gives venture capital by technology for South Korea/,
        );
      }
    }
  });
});

describe("Figure 6", () => {
  const DEALS = "ai-companies-deals-us-cn";

  it("has AI companies and deals of the United States and China by year", () => {
    const found = figure(6);
    const years = [2014, 2015, 2016, 2017, 2018];
    expect(columnsOf(found)).toEqual(["US", "CN"].flatMap((area) => years.map((year) => `${area} ${year}`)));
    expect(found.rows.map(({ technology, dataset, grade }) => [technology, dataset, grade])).toEqual([
      ["AI companies", DEALS, "proxy"],
      ["AI deals", DEALS, "proxy"],
    ]);
    ["STARTUPS", "FUNDINGROUNDS"].forEach((series, at) => {
      expect(found.rows[at]!.values).toEqual(
        found.columns.map(({ area, year }) => raw(DEALS, series, "AI", area.code, year)),
      );
    });
  });

  it("says why Korea has none", () => {
    const found = figure(6, "KR");
    expect(found.note).toMatch(/No open source counts start-ups .* for Korea or any EU member/);
    for (const value of found.rows.flatMap(({ values }) => values)) {
      expect((value as Refusal).message).toMatch(/South Korea; this one has the United States and China/);
    }
  });
});

describe("Every figure", () => {
  it.each([1, 2, 3, 4, 5, 6])(
    "says that it is recomputed from open data, and is not the report's own: %d",
    (number) => {
      const { title, note } = figure(number);
      expect(title.startsWith(`Figure ${number} recomputed from open data: `)).toBe(true);
      expect(title + note).not.toMatch(/the report's figure/i);
    },
  );

  it("beyond the six is refused", () => {
    for (const number of [0, 7, -1, 1.5]) {
      expect(figureOf(number)).toMatchObject({
        kind: "invalid",
        message: `The report has Figures 1 to 6, not ${number}.`,
      });
    }
  });
});
