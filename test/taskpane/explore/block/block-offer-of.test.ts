import { answerOf } from "../../../../src/core/indicators/answer";
import { parseA1Ref, stringifyTokens, tokenize } from "@borgar/fx";
import { Refusal } from "../../../../src/core/refusal";
import { ask, isAnswerable, isMatrix, type Answerable } from "../../../../src/taskpane/explore/asked";
import { isOneYear } from "../../../../src/taskpane/explore/asked-years";
import { blockOfferOf } from "../../../../src/taskpane/explore/block/block-offer-of";
import {
  matrixTable,
  rankedTable,
  seriesTable,
} from "../../../../src/taskpane/explore/preview/preview-table";
import { FIRST_QUERY, type Query } from "../../../../src/taskpane/explore/query/query";
import { blockPlan } from "../../../../src/plans/blocks/block-plan";
import type { PlannedCell } from "../../../../src/plans/plan";
import { CustomFunctionsError } from "../../../functions/custom-functions";
import { run } from "../../../functions/formula";

const ALL_SPILLS = { context: { requirements: { isSetSupported: () => true } } };
beforeEach(() => void Object.assign(globalThis, { Office: ALL_SPILLS }));
afterAll(() => Reflect.deleteProperty(globalThis, "Office"));

function asked(parts: Partial<Query>): Answerable {
  const found = ask({ ...FIRST_QUERY, ...parts });
  if (!isAnswerable(found)) throw new Error("The query has no answer.");
  return found;
}

const QUERIES: Readonly<Record<string, Partial<Query>>> = {
  "one area over the years": {},
  "areas with a gap and a name that is no code": { areas: ["KR", "EU27_2020", "XK", "CN_HK"], from: 2012 },
  "a pinned dataset": { dataset: "patent-families", areas: ["KR", "US"], from: 2014, to: 2018 },
  "a context indicator": { indicator: "GERD", areas: ["KR", "DE"], from: 2010, to: 2015 },
  "an indicator without a function of its own": {
    indicator: "INVESTMENTGDP",
    technologies: ["ALL"],
    areas: ["KR", "US"],
    from: 2015,
  },
  "areas of one year": { areas: ["G7", "KR"], from: "same" },
  "areas by technologies": {
    indicator: "RPA",
    areas: ["KR", "JP", "DE"],
    technologies: ["BIGDATA", "ROB", "SEC", "WIPO:8"],
    from: "same",
  },
  "investment in verticals and in all, from one dataset": {
    indicator: "INVESTMENT",
    areas: ["US", "CN"],
    technologies: ["AI", "ALL"],
    from: "same",
    to: 2018,
  },
  "up to a year": { to: 2018 },
  "areas of the latest year, an aggregate among them": { from: "same", areas: ["KR", "JP", "EU27_2020"] },
  "a group and members that come twice": {
    from: 2015,
    to: 2015,
    areas: ["EASTASIA", "members:EU27_2020"],
  },
  "a group in a pinned dataset": {
    from: 2010,
    to: 2018,
    indicator: "RPA",
    technologies: ["ROB"],
    areas: ["NORDIC"],
    dataset: "patent-families",
  },
  "an incomplete year": { to: 2023, technologies: ["AI"], dataset: "ai-patents-oecd-ip5" },
  "a context indicator of one year": { indicator: "GERD", from: "same", areas: ["KR", "CN", "DE"] },
  "a code of a dataset": { indicator: "EXPORTS", technologies: ["HS:8542"], areas: ["KR", "TW"] },
  "a vertical": { indicator: "INVESTMENT", technologies: ["VC:Big data"], areas: ["US"] },
  "years without a figure": { from: 1950, to: 1960 },
  "all technologies, some without a figure": {
    indicator: "RPA",
    technologies: ["SIXTEEN"],
    areas: ["KR", "JP", "DE"],
  },
  "technologies of several tables of a dataset": { technologies: ["ROB", "AI:AI"], areas: ["KR"] },
  "a technology that a pinned dataset lacks": { technologies: ["ROB", "AI"], dataset: "ai-patents-oecd-ip5" },
};

/** A plan's cells as Excel would show them, formulas with the cells that they refer to put in. */
function shown(cells: readonly (readonly PlannedCell[])[]): unknown[][] {
  const at = (reference: string): string => {
    const found = parseA1Ref(reference);
    if (!found || !("range" in found)) throw new Error(reference);
    // The header is the first row here and the third on the sheet.
    const cell = cells[(found.range.top ?? 0) - 2]?.[found.range.left ?? 0];
    return typeof cell === "string" ? `"${cell}"` : JSON.stringify(cell);
  };
  return cells.map((line) =>
    line.map((cell) => {
      if (typeof cell !== "object" || cell === null) return cell;
      if (cell.formula === "=NA()") return "#N/A";
      const filled = tokenize(cell.formula, { mergeRefs: true }).map((token) =>
        token.type === "range" ? { ...token, value: at(token.value) } : token,
      );
      return plain(run(stringifyTokens(filled))[0]![0]);
    }),
  );
}

const plain = (value: unknown): unknown => (value instanceof CustomFunctionsError ? value.code : value);

describe.each(Object.entries(QUERIES))("%s", (_name, parts) => {
  it("gives the same figures as formulas in cells, as one formula and as values, all from the core", () => {
    const query = asked(parts);
    const { block } = blockOfferOf(query);
    const figures = (form: "table" | "values" | "spill") =>
      shown(blockPlan(block(form)).cells[1]!.cells).map((line) => line.slice(1));
    const values = figures("values");
    expect(figures("table")).toEqual(values);

    const spilled = run(block("spill").spill!);
    expect(spilled.slice(1).map((line) => line.slice(1).map(plain))).toEqual(values.slice(1));
    expect(spilled[0]).toHaveLength(block("spill").header.length);

    const [year] = /\d{4}$/.exec(block("values").title) ?? [];
    const last = block("values").rows.at(-1)!;
    const area = query.areas.find(({ name, code }) => name === last.label || code === last.label);
    const direct = area
      ? query.technologies.map(({ measurement }) =>
          measurement instanceof Refusal ? measurement : answerOf(measurement, area, Number(year)),
        )
      : query.areas.map((each) => answerOf(query.measurement, each, Number(last.label)));
    expect(values.at(-1)).toEqual(direct.map((figure) => (figure instanceof Refusal ? "#N/A" : figure)));
  });
});

it.each(Object.entries(QUERIES))("spills what the preview shows, reasons included: %s", (_name, parts) => {
  const query = asked(parts);
  const [, ...rows] = run(blockOfferOf(query).block("spill").spill!);
  expect(rows.map((row) => row.map(said))).toEqual(previewOf(query).map((row) => row.map(said)));
});

/** The rows of figures that the preview shows, each after its year or area. */
function previewOf(query: Answerable): readonly (readonly unknown[])[] {
  if (!isOneYear(query)) return seriesTable(query).rows.map(({ year, figures }) => [year, ...figures]);
  if (isMatrix(query)) return matrixTable(query).rows.map(({ area, figures }) => [area.name, ...figures]);
  return rankedTable(query).rows.map(({ area, figure }) => [area.name, figure]);
}

/** A refusal and the error it becomes say the same. */
const said = (value: unknown): unknown =>
  value instanceof Refusal || value instanceof CustomFunctionsError ? value.message : value;

it("stays far below what Excel takes with the formula of a large table", () => {
  const query = asked({ technologies: ["SIXTEEN"], areas: ["members:EU27_2020"] });
  // Excel takes formulas of up to 8,192 characters.
  expect(blockOfferOf(query).block("spill").spill!.length).toBeLessThan(1000);
});

it("offers lines over years, columns for a few areas, bars for many, and colours for a matrix", () => {
  const best = (parts: Partial<Query>) => blockOfferOf(asked(parts)).looks[0];
  expect(best({ from: 2010 })).toBe("line");
  expect(best({ from: 2017, to: 2018 })).toBe("column");
  expect(best({ areas: ["KR", "JP"], from: "same" })).toBe("column");
  expect(best({ areas: ["G7"], from: "same" })).toBe("bar");
  expect(best({ areas: ["KR", "JP"], technologies: ["ROB", "BIGDATA"], from: "same" })).toBe("heat");
  expect(blockOfferOf(asked({ from: "same" })).looks).toEqual([]);
});

it("offers no spill to an Excel without spills", () => {
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported: () => false } } } });
  expect(blockOfferOf(asked({})).forms).toEqual(["table", "values"]);
});

it("has its heat map's middle at 0 where figures have both signs", () => {
  const reach = (indicator: string) =>
    blockOfferOf(asked({ indicator, technologies: ["ROB"], areas: ["KR", "JP"], from: "same" })).block(
      "table",
      "heat",
    ).heatMap;
  expect(reach("RPA")).toEqual({ reach: 100 });
  expect(reach("TRADEBALANCE")).toEqual({ reach: 1 });
  expect(reach("SHARE")).toEqual({});
});

it("says how many of the columns a chart shows when they are too many to be told apart", () => {
  const { block } = blockOfferOf(asked({ areas: ["members:EU27_2020"], from: 2010 }));
  expect(block("table", "line").chart?.series).toBe(8);
  expect(block("table", "line").foot).toContain("The chart shows the first 8 of 27 columns.");
  expect(JSON.stringify(block("table", "heat").foot)).not.toContain("The chart shows");
});

describe("A logarithmic scale", () => {
  // 163,447 patents of the United States in 2020 and 108 of Argentina.
  const flattened = {
    indicator: "PATENTS",
    technologies: ["ALL"],
    areas: ["US", "AR"],
    from: 2010,
    to: 2020,
  };
  const { block, scales } = blockOfferOf(asked(flattened));

  it("is offered where one line flattens another, and not for what has a sign", () => {
    expect(scales).toEqual(["linear", "log"]);
    expect(blockOfferOf(asked({ ...flattened, areas: ["US", "JP"] }))).not.toHaveProperty("scales");
    expect(blockOfferOf(asked({ ...flattened, from: "same" }))).not.toHaveProperty("scales");
    const signed = { ...flattened, indicator: "RPA", technologies: ["ROB"] };
    expect(blockOfferOf(asked(signed))).not.toHaveProperty("scales");
  });

  it("is said along the axis and in the foot, and names its lines at their ends", () => {
    const { chart, foot } = block("table", "line", "log");
    expect(chart).toMatchObject({ isLogarithmic: true, valueAxis: "Patents, logarithmic scale" });
    expect(foot).toContain("Logarithmic scale: each line of the grid is ten times the one below.");
    const [planned] = blockPlan(block("table", "line", "log")).charts;
    // The last of eleven years.
    expect(planned).toMatchObject({ isLogarithmic: true, endLabels: { point: 10 } });
  });

  it("is that of lines alone", () => {
    expect(block("table", "line").chart).not.toHaveProperty("isLogarithmic");
    expect(block("table", "column", "log").chart).not.toHaveProperty("isLogarithmic");
    expect(JSON.stringify(block("table", "column", "log").foot)).not.toContain("ogarithmic");
  });
});

it("ends with source, grade, reasons for what is missing, and the edition", () => {
  const { foot } = blockOfferOf(asked({ areas: ["KR", "XK"], from: 2017 })).block("table");
  expect(foot[0]).toMatch(/^Source: .*; dataset uspto-patents\.$/);
  expect(foot[1]).toMatch(/^Grade broader: /);
  expect(foot.filter((line) => typeof line === "string" && line.startsWith("No figure: "))).toHaveLength(1);
  expect(foot.at(-1)).toEqual({ formula: '="Computed by ATI for Excel, edition "&ATI.VERSION()' });
});

describe("The title of a block", () => {
  const blockOf = (parts: Partial<Query>, form: "table" | "values" | "spill") =>
    blockOfferOf(asked(parts)).block(form, undefined);

  it("says what, who and when, and follows the names in the cells of a table", () => {
    const korea = { areas: ["KR", "EU27_2020"], from: 2010, to: 2018 };
    const { title, titleFormula } = blockOf(korea, "table");
    expect(title).toBe("Patent share in Big Data: South Korea and EU27, 2010 to 2018");
    expect(titleFormula).toBe(
      '="Patent share in Big Data: "&B3&" and "&C3&", "&MIN($A$4:$A$12)&" to "&MAX($A$4:$A$12)',
    );
    // A formula that spills fills the same cells.
    expect(blockOf(korea, "spill")).toMatchObject({ title, titleFormula });
    expect(blockOf(korea, "values")).toMatchObject({ title });
    expect(blockOf(korea, "values")).not.toHaveProperty("titleFormula");
  });

  it("names the area where there is one, and two of many", () => {
    expect(blockOf({ areas: ["KR"], from: 2010, to: 2018 }, "values").title).toBe(
      "Patent share in Big Data: South Korea, 2010 to 2018",
    );
    // One year: the largest first.
    const many = blockOf({ areas: ["KR", "JP", "US", "DE"], from: "same", to: 2018 }, "table");
    expect(many.title).toBe("Patent share in Big Data: United States, Japan and 2 more areas, 2018");
    expect(many.titleFormula).toBe('="Patent share in Big Data: "&A4&", "&A5&" and 2 more areas, 2018"');
  });
});
