import { indicatorOf } from "../../../src/core/catalogue/indicators";
import { unavailable } from "../../../src/core/refusal";
import { answers, Cell, pinned, says, shows } from "../../../src/plans/formula/cell";
import { soleSpan, spanOf } from "../../../src/plans/formula/range";
import { difference } from "../../../src/plans/formula/summary";
import { formula } from "../../../src/plans/formula/written";
import { filledIn } from "../../../src/plans/filled-in";
import { inFormat } from "../../../src/plans/look";
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
  expect(at(plan, 0, 0)).toBe('="All of "&$A$4');
  expect(at(plan, 5, 0)).toBe('="Figures of "&$A$4');
  expect(plan.sections?.[0]?.table).toEqual({ row: 7, column: 0, rows: 3, columns: 3 });
});

it("refuses a formula that refers to a cell which is nowhere", () => {
  const astray = shows(pinned(label("Japan")));
  const { table, ...rest } = section(["Japan"]);
  expect(() => layOut(page([{ ...rest, table: { ...table, labels: [astray] } }]))).toThrow("not on the page");
});

describe("A section", () => {
  const chart = {
    kind: "bar",
    titled: "by its section",
    rows: 10,
    columns: 4,
    first: 2,
    series: 1,
    categoryAxis: "",
    indicator: SHARE,
  } as const;

  it("stands a free row below the one above, whatever that one ends with", () => {
    const rowsOf = (plan: Plan): unknown => plan.sections?.map(({ heading }) => heading.row);
    expect(rowsOf(layOut(page([section(["Japan"]), section(["China"])])))).toEqual([5, 10]);
    const beside = section(["Japan"], { chart: { ...chart, stands: "beside" } });
    expect(rowsOf(layOut(page([beside, section(["China"])])))).toEqual([5, 18]);
    const below = section(["Japan"], { chart: { ...chart, stands: "below" } });
    expect(rowsOf(layOut(page([below, section(["China"])])))).toEqual([5, 21]);
  });

  it("has its chart beside or below its table, over the rows and the column that it shows", () => {
    const beside = layOut(
      page([section(["Japan", "China"], { chart: { ...chart, stands: "beside", points: 1 } })]),
    );
    expect(beside.charts[0]).toMatchObject({
      place: { row: 7, column: 4, rows: 10, columns: 4 },
      title: { row: 5, column: 0 },
      data: { row: 7, column: 2, rows: 2, columns: 1 },
      categories: { row: 7, column: 0, rows: 2, columns: 1 },
    });
    expect(beside.sections?.[0]?.charts).toEqual(beside.charts);
    const below = layOut(page([section(["Japan", ""], { chart: { ...chart, stands: "below" } })]));
    expect(below.charts[0]).toMatchObject({ place: { row: 11, column: 0 }, spare: 1 });
  });

  it("greys and notes what is missing, once a row where the cells of a row follow from each other", () => {
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
    expect(noted().greyed).toEqual([{ row: 8, column: 1, rows: 1, columns: 2 }]);
    expect(noted().notes).toEqual([
      { row: 8, column: 1, text: "Nobody measured it." },
      { row: 8, column: 2, text: "Nobody measured it." },
    ]);
    expect(noted("first in row").notes).toHaveLength(1);
  });

  it("is filled by one formula where it has one, and every other cell keeps its place", () => {
    const { table, ...rest } = section(["Japan", "China"]);
    const [body] = table.bodies;
    const plan = layOut(
      page([{ ...rest, table: { ...table, bodies: [{ ...body!, spill: () => "ALL()" }] } }]),
    );
    expect(plan.spills).toEqual([{ row: 8, column: 1, rows: 2, columns: 2 }]);
    expect(at(plan, 8, 1)).toBe("=ALL()");
    expect(at(plan, 9, 1)).toBeUndefined();
    expect(at(plan, 9, 0)).toBe("China");
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
