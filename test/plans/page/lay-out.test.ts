import { indicatorOf } from "../../../src/core/catalogue/indicators";
import { unavailable } from "../../../src/core/refusal";
import { answers, Cell, pinned, says, shows } from "../../../src/plans/formula/cell";
import { soleSpan, spanOf } from "../../../src/plans/formula/range";
import { difference } from "../../../src/plans/formula/summary";
import { formula } from "../../../src/plans/formula/written";
import { filledIn } from "../../../src/plans/filled-in";
import { inFormat, QUIET_SERIES_COLORS, SERIES_COLORS } from "../../../src/plans/look";
import { layOut } from "../../../src/plans/page/lay-out";
import type { Page, Section } from "../../../src/plans/page/page";
import type { Plan } from "../../../src/plans/plan";

const SHARE = indicatorOf("SHARE");
const label = (name: string): Cell<string> => new Cell({ content: name, today: name, fixed: "column" });
const number = (value: number): Cell =>
  answers(
    formula(() => String(value), value),
    inFormat("0"),
  );
const missing = (): Cell =>
  answers(
    formula(() => "NA()", unavailable("Nobody measured it.")),
    inFormat("0"),
  );

const TEN = formula(() => "10", 10);
const year = new Cell({ content: 2018, today: 2018, fixed: "both" as const });
const empty = new Cell({ content: null, today: "", fixed: "both" as const });

/** A table of so many rows, its second column the first less ten. */
function section(names: readonly string[], given: Partial<Section> = {}): Section {
  const labels = names.map(label);
  const cells = labels.map((_, at) => {
    const own = number(at);
    return [own, answers(difference(own, TEN), inFormat("0"))];
  });
  return {
    heading: ["Figures of ", year],
    about: "Counts",
    table: { header: [says("Area"), says("Now"), says("Gap")], labels, bodies: [{ cells }] },
    shown: [
      {
        indicator: SHARE,
        area: labels[0]!,
        technology: formula(() => '"MNE"', "MNE"),
        year,
        dataset: empty,
        areas: spanOf(labels, "column"),
        technologies: soleSpan(formula(() => '"MNE"', "MNE")),
        years: soleSpan(year),
      },
    ],
    ...given,
  };
}

const page = (sections: readonly Section[]): Page => ({
  name: "Test",
  title: ["All of ", year],
  messages: [formula(() => '"More than before."', "More than before.")],
  parameters: [
    { label: "Year", cell: year },
    { label: "Dataset", cell: empty },
  ],
  sections,
  notes: [],
});

const at = (plan: Plan, row: number, column: number): unknown => {
  const cell = filledIn(plan).find((each) => each.row === row && each.column === column)?.cell;
  return typeof cell === "object" ? cell.formula : cell;
};

it("lets formulas refer to cells that stand elsewhere, above and below", () => {
  const plan = layOut(page([section(["Japan", "China"])]));
  expect(at(plan, 0, 0)).toBe('="All of "&$A$6');
  expect(at(plan, 7, 0)).toBe('="Figures of "&$A$6');
  expect(plan.sections?.[0]?.table).toEqual({ row: 9, column: 0, rows: 3, columns: 3 });
});

it("begins with its title and what its figures say, and keeps the title alone in view", () => {
  const plan = layOut(page([section(["Japan"])]));
  expect(at(plan, 1, 0)).toBe('="More than before."');
  expect(plan.sheet.headRows).toBe(1);
  expect(plan.sheet.print).toMatchObject({ breaks: [], repeated: { row: 0, rows: 1 } });
});

it("refuses a formula that refers to a cell which is nowhere", () => {
  const astray = shows(pinned(label("Japan")));
  const { table, ...rest } = section(["Japan"]);
  expect(() => layOut(page([{ ...rest, table: { ...table, labels: [astray] } }]))).toThrow("not on the page");
});

describe("A section", () => {
  const chart = { kind: "line", first: 2, series: 1, categoryAxis: "", indicator: SHARE } as const;
  const rowsOf = (plan: Plan): unknown => plan.sections?.map(({ heading }) => heading.row);

  it("stands a free row below the one above, whatever that one ends with", () => {
    expect(rowsOf(layOut(page([section(["Japan"]), section(["China"])])))).toEqual([7, 12]);
    // A line chart of 16 rows, its source, and a free row stand between.
    const charted = section(["Japan"], { chart });
    expect(rowsOf(layOut(page([charted, section(["China"])])))).toEqual([7, 30]);
    const lacking = section(["Japan"], { lacking: "Left out: China." });
    expect(rowsOf(layOut(page([lacking, section(["China"])])))).toEqual([7, 13]);
  });

  it("has its chart over its table, with its source under it, over the rows and the column that it shows", () => {
    const plan = layOut(page([section(["Japan", "China"], { chart: { ...chart, points: 1 } })]));
    expect(plan.charts[0]).toMatchObject({
      place: { row: 9, column: 0, rows: 16 },
      title: { row: 7, column: 0 },
      data: { row: 27, column: 2, rows: 2, columns: 1 },
      categories: { row: 27, column: 0, rows: 2, columns: 1 },
    });
    expect(at(plan, 25, 0)).toBe('="Source: "&ATI.CITE(IF($B$6="","uspto-patents",$B$6),"short")');
    expect(plan.sections?.[0]?.charts).toEqual(plan.charts);
    const spare = layOut(page([section(["Japan", ""], { chart })]));
    expect(spare.charts[0]).toMatchObject({ spare: 1 });
  });

  it("has a chart that is the higher the more bars it has, and a strong colour for what the page is about", () => {
    const bars = (names: readonly string[], more = {}) =>
      layOut(page([section(names, { chart: { ...chart, kind: "bar", ...more } })])).charts[0]!;
    const many = Array.from({ length: 30 }, (_, at) => (at % 2 ? "Japan" : "China"));
    expect(bars(many).place.rows).toBeGreaterThan(2 * bars(["Japan", "China"]).place.rows);
    expect(bars(["Japan", "China"], { focus: 0 }).emphasis).toBe(0);
    const two = bars(["Japan"], { first: 1, series: 2, focus: "series" }).colors;
    expect(two).toEqual([SERIES_COLORS[0], QUIET_SERIES_COLORS[0]]);
  });

  it("hides and notes what is missing, once a row where the cells of a row follow from each other", () => {
    const { table, ...rest } = section(["Japan"]);
    const noted = (how?: "first in row"): Plan =>
      layOut(
        page([
          {
            ...rest,
            table: {
              ...table,
              bodies: [{ cells: [[missing(), missing()]], ...(how ? { noted: how } : {}) }],
            },
          },
        ]),
      );
    expect(noted().greyed).toEqual([{ row: 10, column: 1, rows: 1, columns: 2 }]);
    expect(noted().notes).toEqual([
      { row: 10, column: 1, text: "Nobody measured it." },
      { row: 10, column: 2, text: "Nobody measured it." },
    ]);
    expect(noted("first in row").notes).toHaveLength(1);
  });

  it("is filled by one formula where it has one, and every other cell keeps its place", () => {
    const { table, ...rest } = section(["Japan", "China"]);
    const [body] = table.bodies;
    const plan = layOut(
      page([{ ...rest, table: { ...table, bodies: [{ ...body!, spill: () => "ALL()" }] } }]),
    );
    expect(plan.spills).toEqual([{ row: 10, column: 1, rows: 2, columns: 2 }]);
    expect(at(plan, 10, 1)).toBe("=ALL()");
    expect(at(plan, 11, 1)).toBeUndefined();
    expect(at(plan, 11, 0)).toBe("China");
  });
});

it("says who measured the figures that a chart shows, and not those of another indicator", () => {
  const chartOf = (code: string) => ({
    kind: "bar" as const,
    titled: "by its section" as const,
    stands: "below" as const,
    rows: 9,
    columns: 5,
    first: 1,
    series: 1,
    categoryAxis: "",
    indicator: indicatorOf(code),
  });
  const sources = (code: string) =>
    layOut(page([section(["KR"], { chart: chartOf(code) })])).charts[0]?.sources;
  // The section's figures are shares of technology MNE, which uspto-patents has: its producer is NCSES.
  expect(sources("SHARE")).toEqual([
    "National Center for Science and Engineering Statistics (NCSES), U.S. National Science Foundation",
  ]);
  expect(sources("RPA")).toEqual([]);
});

it("knows where it invites to a choice", () => {
  const { hint, ...plan } = layOut(page([section(["KR"])]));
  const held = filledIn(plan).find(({ row, column }) => row === hint?.row && column === hint.column);
  expect(held?.cell).toBe(hint?.text);
  expect(hint?.text).toMatch(/^Choose/);
});
