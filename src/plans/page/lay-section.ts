import { brokenText } from "../broken-text";
import { Cell, says, shows } from "../formula/cell";
import { phrase } from "../formula/phrase";
import { HEADING, LINE_LETTER, QUIET } from "../look";
import { spotsFrom, type BreakSpot } from "../page-breaks";
import type { Place, PlannedChart, Spot } from "../plan";
import { brokenLine } from "./broken-line";
import { citationsOf } from "./citations";
import type { Draft } from "./draft";
import { layTable } from "./lay-table";
import type { Section } from "./page";
import { plannedChart } from "./planned-chart";

/**
 * What reading loses where a page ends between a chart and its table, which may have a heading of its own, before the
 * lines that sum up, and among rows, which may have their header on each page.
 */
const COST = { headed: 0, table: 2, below: 3, row: { headed: 6, bare: 16 } };
/** Rows of a table that stand together at its ends. */
const TOGETHER = 3;

/** In points: of a chart at most, and of lines. */
interface Widths {
  readonly chart: number;
  readonly lines: number;
}

/** Where a section stands among the others. */
interface Among {
  /** Whether it is the only one: every page then says what it is of, and takes the header of its table along. */
  readonly isSole: boolean;
}

interface Laid {
  /** The first row under it. */
  readonly end: number;
  readonly breaks: readonly BreakSpot[];
}

/** Puts a section at a row: heading, chart and source, table, and what has no row in it. */
export function laySection(
  draft: Draft,
  row: number,
  section: Section,
  width: Widths,
  { isSole }: Among,
): Laid {
  const { heading, about, table, tableHeading, lacking = "" } = section;
  const head = { row, column: 0 };
  const underHead = { row: row + 1, column: 0 };
  const longest = Math.floor(width.lines / LINE_LETTER);
  const said = aboutLines(about, longest);
  draft.put(head, [[shows(phrase(heading), HEADING)], ...said.map((line) => [line])]);
  draft.style({ ...underHead, rows: said.length, columns: 1 }, QUIET);
  const under = row + 1 + said.length;
  const chart = layChart(draft, { row: under, column: 0 }, section, head, width.chart);
  // Under the chart stand its source and an empty row.
  const afterChart = chart ? chart.place.row + chart.place.rows + 2 : under;
  if (tableHeading) draft.put({ row: afterChart, column: 0 }, [[shows(phrase(tableHeading), HEADING)]]);
  const place = layTable(draft, tableHeading ? afterChart + 1 : afterChart, table);
  const planned = chart ? [chart.over(place)] : [];
  for (const each of planned) draft.chart(each);
  draft.section({ heading: head, about: underHead, table: place, charts: planned });
  const lines = brokenText(lacking, longest).filter((line) => line !== "");
  draft.put(
    { row: place.row + place.rows, column: 0 },
    lines.map((line) => [says(line, QUIET)]),
  );
  return {
    end: place.row + place.rows + lines.length,
    breaks: [
      // A table without a heading of its own on the page would say nothing of what it is.
      ...(tableHeading ? [{ row: afterChart, cost: COST.headed }] : []),
      ...(chart && isSole && !tableHeading ? [{ row: afterChart, cost: COST.table }] : []),
      ...breaksIn(place, table.labels.length, isSole ? COST.row.headed : COST.row.bare),
    ],
  };
}

function aboutLines(about: Section["about"], longest: number): readonly Cell[] {
  if (typeof about === "string") return brokenText(about, longest).map((line) => says(line));
  if (about === null || typeof about === "number") return [new Cell({ content: about, today: "" })];
  return typeof about.today === "string"
    ? brokenLine({ ...about, today: about.today }, longest)
    : [shows(about)];
}

interface ChartPlace {
  readonly place: Place;
  readonly over: (table: Place) => PlannedChart;
}

function layChart(
  draft: Draft,
  corner: Spot,
  section: Section,
  title: Spot,
  width: number,
): ChartPlace | undefined {
  const { chart, shown } = section;
  if (!chart) return undefined;
  const planned = plannedChart(chart, section, title);
  const place = { ...corner, rows: planned.rows, columns: draft.columnsWithin(width) };
  const sources = citationsOf(shown.slice(0, 1), "short");
  draft.put(
    { row: place.row + place.rows, column: 0 },
    sources.slice(0, 1).map((source) => [shows(source, QUIET)]),
  );
  return { place, over: (data) => planned.over(data, place, draft.widthBefore(place.columns)) };
}

/** Where a page may end within a table, whose labels end where its lines that sum up begin. */
function breaksIn({ row, rows }: Place, labels: number, cost: number): readonly BreakSpot[] {
  const [first, last, below] = [row + 1 + TOGETHER, row + rows - TOGETHER, row + 1 + labels];
  return [
    ...spotsFrom(first, Math.min(last, below - 1), cost),
    ...(first <= below && below <= last ? [{ row: below, cost: COST.below }] : []),
  ];
}
