import { changeUnit, differenceUnit, figureFormat } from "../../formats";
import { change, figure, grade, rank, type CallArguments } from "../../formula/calls";
import { answers, says, shows, type Cell } from "../../formula/cell";
import { phrase } from "../../formula/phrase";
import { difference, highest, leader, median } from "../../formula/summary";
import type { Value } from "../../formula/value";
import { inFormat, WORD } from "../../look";
import type { Table } from "../../page/page";
import { asRows, columnOf, type FiguresTable } from "./figures-table";

interface FocusGiven extends Omit<CallArguments, "area" | "technology"> {
  readonly grid: FiguresTable;
  /** The labels along the grid. */
  readonly technologies: readonly Cell<string>[];
  readonly focus: Value<string>;
  readonly since: Value<number>;
}

/** The line in which the area in focus has its figure. */
const OWN = 3;

/** Under a table of areas by technologies: median and leader, and where the area in focus stands. */
export function focusLines(given: FocusGiven): NonNullable<Table["below"]> {
  const { indicator, focus, since, technologies } = given;
  const { unit } = differenceUnit(indicator);
  return {
    labels: [
      says("Median of the areas above"),
      says("Highest"),
      says("Leader"),
      shows(phrase([focus])),
      says(`Gap to the median, ${unit}`),
      says(`Gap to the leader, ${unit}`),
      says("Rank among all countries"),
      shows(phrase(["Change since ", since, `, ${changeUnit(indicator).unit}`])),
      says("Grade"),
    ],
    body: { cells: asRows(technologies.map((each, at) => focusColumn(given, each, at))), bold: OWN },
  };
}

/** The nine cells under one technology, from the median to the grade. */
function focusColumn(given: FocusGiven, technology: Cell<string>, at: number): readonly Cell[] {
  const { indicator, grid, focus, year, since, dataset } = given;
  const asked: CallArguments = { indicator, area: focus, technology, year, dataset };
  const figures = columnOf(grid.body, at);
  const format = inFormat(figureFormat(indicator));
  const { factor, format: gapFormat } = differenceUnit(indicator, grid.body.cells.flat());
  const gap = inFormat(gapFormat);
  const line = (value: Value, look = format): Cell => answers(value, { ...look, wrap: true });
  const middle = line(median(figures, "row"));
  const most = line(highest(figures, "row"));
  const own = line(figure(asked));
  return [
    middle,
    most,
    line(leader(grid.labels, figures, "row", most), WORD),
    own,
    line(difference(own, middle, factor), gap),
    line(difference(own, most, factor), gap),
    line(rank(asked), inFormat("0")),
    line(change(asked, since), inFormat(changeUnit(indicator).format)),
    shows(grade(asked), { ...WORD, wrap: true }),
  ];
}
