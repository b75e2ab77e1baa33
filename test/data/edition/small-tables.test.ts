import { bundled, Scratch } from "./published/bundled";
import { ncsesCsv, ncsesName, ncsesWorkbook, type Cells, type MadeTable } from "./published/ncses";
import { codesOf, expectSameBytes, remake } from "./published/remade";
import type { Key, Observations } from "../../../src/data/edition/make/observations";

// The small tables of NCSES, written with the figures that are bundled and read again. Which of the layouts that NCSES uses
// each has is not recorded, so that every kind stands in one of them: headings, merged labels, groups of columns, years
// that areas give themselves.
let scratch: Scratch;
beforeEach(() => (scratch = new Scratch()));
afterEach(() => scratch.remove());

const KTI = "kti-value-added-exports";
const TRADE = "trade-kti-ncses";
const VERTICALS = "venture-capital-us-cn-by-technology";
const CONTEXT = "context-indicators";
const DEALS = "ai-companies-deals-us-cn";
const MILLIONS = "Millions of current U.S. dollars";

const valuesOf = (figures: Observations, key: Key, years = figures.years): Cells =>
  years.map((year) => {
    const value = figures.get(key, year);
    return value === undefined ? "na" : Number(value);
  });

const areasOf = (figures: Observations, series: string, code: string): string[] =>
  figures.keys.filter((key) => key.series === series && key.code === code).map(({ area }) => area);

/** A heading for each part, and below it a row an area. */
const underHeadings = (
  figures: Observations,
  parts: readonly { readonly heading: string; readonly series: string; readonly code: string }[],
): Cells[] =>
  parts.flatMap(({ heading, series, code }): Cells[] => [
    [heading],
    ...areasOf(figures, series, code).map((area): Cells => [
      ncsesName(area),
      ...valuesOf(figures, { series, code, area }),
    ]),
  ]);

const FLOWS = [
  ["Exports", "EXPORTS"],
  ["Imports", "IMPORTS"],
] as const;

function tradeTable(code: string): MadeTable {
  const figures = bundled(TRADE);
  const [number, words] = (
    {
      ALL: ["S6-18", "high and medium-high"],
      HIGH: ["S6-19", "high"],
      MEDHIGH: ["S6-20", "medium-high"],
    } as const
  )[code]!;
  return {
    number,
    title: `Exports and imports of ${words} R&D intensive products, by region, country, or economy: 2003–18`,
    unit: MILLIONS,
    years: figures.years,
    rows: underHeadings(
      figures,
      FLOWS.map(([heading, series]) => ({ heading, series, code })),
    ),
    notes: ["China includes Hong Kong."],
  };
}

/** Headings for exports and imports. */
function writeTrade(): void {
  for (const code of ["ALL", "HIGH", "MEDHIGH"]) {
    const table = tradeTable(code);
    scratch.write(`nsb20205-tab${table.number.toLowerCase()}.csv`, ncsesCsv(table));
  }
}

/** Value added with areas indented under industries, exports with the industry in a merged cell. */
async function writeIndustries(): Promise<void> {
  const figures = bundled(KTI);
  const industries = (note: RegExp) => codesOf(KTI).filter((each) => note.test(each.note));
  const indented = ([name, ...cells]: Cells): Cells =>
    cells.length === 0 ? [name!] : [`   ${String(name)}`, ...cells];
  const value = industries(/^value added/i).map(({ code, name }) => ({
    heading: name,
    series: "VALUEADDED",
    code,
  }));
  scratch.write(
    "nsb20247-tabskti-2.csv",
    ncsesCsv({
      number: "SKTI-2",
      title: "Value added, by industry and region, country, or economy: 2002–22",
      unit: MILLIONS,
      years: figures.years,
      rows: [["Value added"], ...underHeadings(figures, value).map(indented)],
      notes: ["China includes Hong Kong."],
    }),
  );
  scratch.write(
    "nsb20247-tabskti-3.xlsx",
    await ncsesWorkbook({
      number: "SKTI-3",
      title: "Exports of goods, by industry and region, country, or economy: 2002–22",
      unit: MILLIONS,
      years: figures.years,
      stubs: ["Industry", "Region, country, or economy"],
      rows: industries(/exports of goods/i).flatMap(({ code, name }) =>
        areasOf(figures, "GOODSEXPORTS", code).map((area, at): Cells => [
          at === 0 ? name : null,
          ncsesName(area),
          ...valuesOf(figures, { series: "GOODSEXPORTS", code, area }),
        ]),
      ),
      notes: ["China includes Hong Kong."],
    }),
  );
}

/** Verticals down, and each of the two economies over its years. */
function verticalsTable(codes = codesOf(VERTICALS)): MadeTable {
  const figures = bundled(VERTICALS);
  const { years } = figures;
  return {
    number: "S8-65",
    title: "Venture capital investment, by industry vertical, United States and China: 2013–18",
    unit: MILLIONS,
    groups: [null, "United States", ...years.slice(1).map(() => null), "China"],
    stubs: ["Industry vertical"],
    years: [...years, ...years],
    rows: codes.map(({ code, name }) => [
      name,
      ...["US", "CN"].flatMap((area) => valuesOf(figures, { series: "INVESTMENT", code, area })),
    ]),
    source: "PitchBook.",
  };
}

function writeDeals(): void {
  const figures = bundled(DEALS);
  const parts = [
    { heading: "Companies", series: "STARTUPS", code: "AI" },
    { heading: "Deals", series: "FUNDINGROUNDS", code: "AI" },
  ];
  scratch.write(
    "nsb20205-tab6-4.csv",
    ncsesCsv({
      number: "6-4",
      title: "Companies and deals in AI financed by venture capital: 2014–18",
      unit: "Number",
      years: figures.years,
      rows: underHeadings(figures, parts),
    }),
  );
}

const RESEARCH = {
  "Performing sector": {
    Business: "GERDPERFBUSINESS",
    Government: "GERDPERFGOVERNMENT",
    "Higher education": "GERDPERFHIGHER",
    "Private nonprofit": "GERDPERFNONPROFIT",
  },
  "Source of funds": {
    Business: "GERDFUNDBUSINESS",
    Government: "GERDFUNDGOVERNMENT",
    "Other domestic": "GERDFUNDOTHER",
    "Rest of the world": "GERDFUNDABROAD",
  },
} as const;

/** Each area in its most recent year; some are there twice, since performers and funders may be of two years. */
function researchTable(figures: Observations): MadeTable {
  const groups = Object.entries(RESEARCH).map(([group, series]) => ({
    group,
    series: Object.entries(series),
  }));
  const series = groups.flatMap((each) => each.series.map(([, name]) => name as string));
  const dated = new Set(
    figures.keys
      .filter((key) => series.includes(key.series))
      .flatMap((key) => [...figures.valuesOf(key).keys()].map((year) => `${key.area} ${year}`)),
  );
  return {
    number: "RD-1",
    title: "R&D, by performing sector and source of funds: 2021 or most recent year",
    unit: "Percent",
    groups: [null, ...groups.flatMap((each) => [each.group, ...each.series.slice(1).map(() => null)])],
    years: groups.flatMap((each) => each.series.map(([label]) => label)),
    rows: [...dated].sort().map((each): Cells => {
      const [area = "", year = ""] = each.split(" ");
      return [
        `${ncsesName(area)} (${year})`,
        ...series.map((name) => {
          const value = figures.get({ series: name, code: "", area }, Number(year));
          return value ?? "na";
        }),
      ];
    }),
  };
}

async function writeContext(): Promise<void> {
  const figures = bundled(CONTEXT);
  const plain = (series: string, unit: string): MadeTable => {
    const years = figures.years.filter((year) =>
      areasOf(figures, series, "").some(
        (area) => figures.get({ series, code: "", area }, year) !== undefined,
      ),
    );
    return {
      number: "X-1",
      title: series,
      unit,
      years,
      rows: areasOf(figures, series, "").map((area) => [
        ncsesName(area),
        ...valuesOf(figures, { series, code: "", area }, years),
      ]),
    };
  };
  scratch.write("ncses-ai-articles.csv", ncsesCsv(plain("AIARTICLES", "Number")));
  scratch.write("ncses-gerd-of-gdp.xlsx", await ncsesWorkbook(plain("GERDNCSES", "Percent")));
  scratch.write("ncses-gerd-by-sector.csv", ncsesCsv(researchTable(figures)));
}

it("come out as what is bundled, byte for byte", async () => {
  writeTrade();
  await writeIndustries();
  scratch.write("nsb20204-tabs8-65.xlsx", await ncsesWorkbook(verticalsTable()));
  writeDeals();
  await writeContext();
  const datasets = [DEALS, CONTEXT, KTI, TRADE, VERTICALS];
  const { page, written } = await remake(scratch, ...datasets);
  expect(page).not.toMatch(/New years|Lost|Moved|New figures|not taken/);
  // Beside the notes, which are kept for the next time.
  expect(written).toEqual(datasets.map((dataset) => `edition/notes/${dataset}.csv`));
  for (const dataset of datasets) expectSameBytes(scratch, dataset);
});

it("trade by R&D intensity with two tables in each other's place is told by the title", async () => {
  for (const code of ["ALL", "HIGH", "MEDHIGH"]) {
    const table = tradeTable(code);
    const number = code === "HIGH" ? "S6-20" : code === "MEDHIGH" ? "S6-19" : table.number;
    scratch.write(`nsb20205-tab${number.toLowerCase()}.csv`, ncsesCsv({ ...table, number }));
  }
  await expect(remake(scratch, TRADE)).rejects.toThrow(
    'nsb20205-tabs6-19.csv:1: its title is "Exports and imports of medium-high R&D intensive products, by region, country, ' +
      'or economy: 2003–18", expected one with "high R&D"',
  );
});

it("a vertical that is gone is a loss by its name, and a table without any is none of ours", async () => {
  const codes = codesOf(VERTICALS);
  scratch.write(
    "nsb20204-tabs8-65.csv",
    ncsesCsv(verticalsTable(codes.filter(({ code }) => code !== "Beauty"))),
  );
  const { refused, written } = await remake(scratch, VERTICALS);
  expect(refused.map(({ name }) => name)).toEqual([`${VERTICALS}:code:INVESTMENT Beauty`]);
  expect(written).toEqual([]);
  const others = codes.map(({ code, name }) => ({ code, name: `Other ${name}`, note: "" }));
  scratch.write("nsb20204-tabs8-65.csv", ncsesCsv(verticalsTable(others)));
  await expect(remake(scratch, VERTICALS)).rejects.toThrow(
    'nsb20204-tabs8-65.csv:1: no figures of "3D printing" or "Advanced manufacturing" or "Advertising technology"',
  );
});
