import type { Indicator } from "../../../core/catalogue/indicators";
import { LINE } from "../../block-colors";
import type { PlannedCell } from "../../plan";
import { changeCall, changeModeOf, figureCall, gradeCall, rankCall } from "../calls";
import { changeFormat, changeUnit, differenceFormat } from "../formats";
import type { Held, HeldCell } from "../held";
import { phrase } from "../phrase";
import { rangeTo, refTo } from "../ref-to";
import { planned, type SheetDraft } from "../sheet-draft";
import { changeToday, differenceToday, figureToday, gradeToday, rankToday, type Today } from "../today";
import type { Grid } from "./grid";
import type { SourceCells } from "./source-parameters";
import { highestWorked, leaderWorked, medianWorked, type Worked } from "./summary";

/** Points that the labels of rows such as these need to fit on a line or two. */
export const LABEL_WIDTH = 200;

export interface Focus {
  readonly indicator: Indicator;
  readonly grid: Grid;
  /** The labels down the grid. */
  readonly areas: readonly HeldCell[];
  /** The labels along it. */
  readonly technologies: readonly HeldCell[];
  readonly focus: Held;
  readonly cells: SourceCells;
}

/** Under a table of areas by technologies: median and leader, and where the area in focus stands. */
export function writeFocusRows(draft: SheetDraft, given: Focus): void {
  const { indicator, focus, technologies, cells } = given;
  const { row } = draft;
  const columns = technologies.map((technology, at) => focusColumn(given, technology, at, row));
  const words: readonly PlannedCell[] = [
    "Median of the areas above",
    "Highest",
    "Leader",
    phrase([focus]),
    phrase(["Gap to the median: ", focus]),
    phrase(["Gap to the leader: ", focus]),
    phrase(["Rank among all countries: ", focus]),
    phrase([`Change since `, cells.since, ` (${changeUnit(indicator)}): `, focus]),
    "Grade",
  ];
  draft.write(
    row,
    0,
    words.map((word, line) => [
      word,
      ...columns
        .flatMap((column) => column.slice(line, line + 1))
        .map(({ formula, today }) => planned(formula, today)),
    ]),
  );
  const { format } = indicator;
  const formats = [
    format,
    format,
    undefined,
    format,
    differenceFormat(indicator),
    differenceFormat(indicator),
    "0",
    changeFormat(indicator),
    undefined,
  ];
  formats.forEach((numberFormat, line) => {
    draft.style(
      { row: row + line, column: 1, rows: 1, columns: columns.length },
      {
        wrap: true,
        ...(numberFormat === undefined ? { horizontal: "Center" } : { horizontal: "Right", numberFormat }),
      },
    );
  });
  draft.style({ row: row - 1, column: 0, rows: 1, columns: columns.length + 1 }, { lineBelow: LINE });
  draft.style({ row, column: 0, rows: words.length, columns: 1 }, { horizontal: "Left", wrap: true });
  draft.widen(0, LABEL_WIDTH);
  draft.style({ row: row + 3, column: 0, rows: 1, columns: columns.length + 1 }, { bold: true });
  draft.missing(
    { row, column: 1, rows: words.length - 1, columns: columns.length },
    byRows(columns, words.length - 1),
  );
  draft.row += words.length;
}

/** The nine cells under one technology, from the median to the grade. */
function focusColumn(given: Focus, technology: HeldCell, at: number, row: number): readonly Worked[] {
  const { indicator, grid, areas, focus, cells } = given;
  const { year, since, dataset } = cells;
  const column = at + 1;
  const place = { ...grid.figures, column, columns: 1 };
  const range = rangeTo(place, "row");
  const today = grid.today.map((line) => line[at] ?? "");
  const question = {
    indicator,
    area: focus.value,
    technology: technology.value,
    year: year.value,
    dataset: dataset.value,
  };
  const args = { area: focus.ref, technology: technology.ref, year: year.ref, dataset: dataset.ref };
  const median = medianWorked(range, today);
  const highest = highestWorked(range, today);
  const figure = figureToday(question);
  const cell = (line: number): string => refTo(row + line, column, "");
  return [
    median,
    highest,
    leaderWorked(
      { labels: rangeTo({ ...place, column: 0 }), figures: range },
      cell(1),
      today,
      areas.map(({ value }) => value),
    ),
    { formula: figureCall(indicator, args), today: figure },
    { formula: `${cell(3)}-${cell(0)}`, today: differenceToday(figure, median.today) },
    { formula: `${cell(3)}-${cell(1)}`, today: differenceToday(figure, highest.today) },
    { formula: rankCall(indicator, args), today: rankToday(question) },
    {
      formula: changeCall(indicator, args, since.ref),
      today: changeToday(question, since.value, changeModeOf(indicator)),
    },
    {
      formula: gradeCall(indicator, technology.ref, dataset.ref),
      today: gradeToday({ indicator, technology: technology.value, dataset: dataset.value }),
    },
  ];
}

const byRows = (columns: readonly (readonly Worked[])[], rows: number): readonly (readonly Today[])[] =>
  Array.from({ length: rows }, (_, line) => columns.map((column) => column[line]?.today ?? ""));
