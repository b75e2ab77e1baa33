import { edition } from "../../core/provenance/edition";
import { Cell, shows } from "../formula/cell";
import { phrase } from "../formula/phrase";
import { HEADING, QUIET } from "../look";
import type { Place, Plan, PlannedChart, Spot } from "../plan";
import { unitInWords } from "../formats";
import { seriesColors } from "../series-colors";
import { datasetsShown } from "./datasets-shown";
import { Draft } from "./draft";
import { layFoot } from "./lay-foot";
import { PAGE_HEAD_ROWS, layHead } from "./lay-head";
import { layTable } from "./lay-table";
import type { Chart, Page, Section, Shown } from "./page";

/** Lines of the foot are not shorter than over so many columns. */
const LEAST_COLUMNS = 8;

/** Gives every part of a page its place: the head, a section under the other with a free row between, and the foot. */
export function layOut(page: Page): Plan {
  const draft = new Draft();
  layHead(draft, page);
  let row = PAGE_HEAD_ROWS + 1;
  let columns = LEAST_COLUMNS;
  for (const section of page.sections) {
    const end = laySection(draft, row, section);
    row = end.row + 1;
    columns = Math.max(columns, page.footColumns ?? end.column);
  }
  layFoot(
    draft,
    row,
    columns,
    page.sections.flatMap(({ shown }) => shown),
    page.notes,
  );
  const footer = `ATI for Excel, edition ${edition()}`;
  return draft.plan(page.name, { headRows: PAGE_HEAD_ROWS, landscape: true, footer });
}

/** Gives the first row under the section and the first column beside it. */
function laySection(draft: Draft, row: number, section: Section): Spot {
  const { heading, about, table, chart } = section;
  const head = { row, column: 0 };
  const underHead = { row: row + 1, column: 0 };
  draft.put(head, [
    [shows(phrase(heading), HEADING)],
    [new Cell({ content: about, today: "", look: QUIET })],
  ]);
  const place = layTable(draft, row + 2, table);
  const charts = chart ? [plannedChart(chart, place, section, head)] : [];
  for (const each of charts) draft.chart(each);
  draft.section({ heading: head, about: underHead, table: place, charts });
  const all = [place, ...charts.map((each) => each.place)];
  return {
    row: Math.max(...all.map((each) => each.row + each.rows)),
    column: Math.max(...all.map((each) => each.column + each.columns)),
  };
}

function plannedChart(chart: Chart, place: Place, { table, shown }: Section, heading: Spot): PlannedChart {
  const { labels } = table;
  const {
    kind,
    titled,
    stands,
    first,
    series,
    points = labels.length,
    marks,
    categoryAxis,
    indicator,
  } = chart;
  const corner =
    stands === "beside"
      ? { row: place.row, column: place.columns + 1 }
      : { row: place.row + place.rows + 1, column: 0 };
  const of = { row: place.row, rows: points + 1 };
  const spare = labels.slice(0, points).filter(({ today }) => today === "").length;
  return {
    kind,
    from: "here",
    place: { ...corner, rows: chart.rows, columns: chart.columns },
    title: titled === "by its section" ? heading : { row: 0, column: 0 },
    data: { ...of, column: first, columns: series },
    ...(spare === 0 ? {} : { spare }),
    categories: { ...of, column: 0, columns: 1 },
    sources: producersOf(shown.filter((each) => each.indicator === indicator)),
    colors: seriesColors(series, marks),
    ...(marks ? { marks } : {}),
    categoryAxis,
    valueAxis: chart.valueAxis ?? unitInWords(indicator),
    numberFormat: indicator.format,
  };
}

const producersOf = (shown: readonly Shown[]): readonly string[] => [
  ...new Set(shown.flatMap(datasetsShown).map(({ entry }) => entry.producer)),
];
