import type { Indicator } from "../../../core/catalogue/indicators";
import { LINE } from "../../block-colors";
import { changeCall, changeModeOf, rankCall } from "../calls";
import { changeFormat, changeUnit, differenceFormat } from "../formats";
import type { Held, HeldCell } from "../held";
import { phrase } from "../phrase";
import { rangeTo, refTo } from "../ref-to";
import { planned, type SheetDraft } from "../sheet-draft";
import { changeToday, differenceToday, rankToday, type Today } from "../today";
import { LABEL_WIDTH } from "./focus-rows";
import type { Grid } from "./grid";
import { highestWorked, medianWorked, type Worked } from "./summary";

export interface TrendGiven {
  readonly indicator: Indicator;
  readonly grid: Grid;
  readonly areas: readonly HeldCell[];
  readonly technology: Held;
  readonly first: Held<number>;
  readonly last: Held<number>;
  readonly dataset: Held;
}

/** Under a table of years by areas: where each area stands in the last year, and how far it has come. */
export function writeTrendRows(draft: SheetDraft, given: TrendGiven): void {
  const { indicator, grid, areas, first, last } = given;
  const { row } = draft;
  const range = rangeTo({ ...grid.figures, row: row - 1, rows: 1 });
  const lastLine = grid.today.at(-1) ?? [];
  const median = medianWorked(range, lastLine);
  const highest = highestWorked(range, lastLine);
  const columns = areas.map((area, at): readonly Worked[] => {
    const question = questionOf(given, area);
    const args = {
      area: area.ref,
      technology: given.technology.ref,
      year: last.ref,
      dataset: given.dataset.ref,
    };
    const figure = lastLine[at] ?? "";
    const cell = refTo(row - 1, at + 1, "");
    return [
      { formula: rankCall(indicator, args), today: rankToday(question) },
      {
        formula: changeCall(indicator, args, first.ref),
        today: changeToday(question, first.value, changeModeOf(indicator)),
      },
      { formula: `${cell}-${median.formula}`, today: differenceToday(figure, median.today) },
      { formula: `${cell}-${highest.formula}`, today: differenceToday(figure, highest.today) },
    ];
  });
  const words = [
    phrase(["Rank among all countries, ", last]),
    phrase(["Change since ", first, ` (${changeUnit(indicator)})`]),
    phrase(["Gap to the median of these areas, ", last]),
    phrase(["Gap to the leader of these areas, ", last]),
  ];
  const lineOf = (line: number): readonly Worked[] =>
    columns.flatMap((column) => column.slice(line, line + 1));
  draft.write(
    row,
    0,
    words.map((word, line) => [word, ...lineOf(line).map(({ formula, today }) => planned(formula, today))]),
  );
  const difference = differenceFormat(indicator);
  ["0", changeFormat(indicator), difference, difference].forEach((numberFormat, line) => {
    draft.style(
      { row: row + line, column: 1, rows: 1, columns: areas.length },
      { horizontal: "Right", numberFormat },
    );
  });
  draft.style({ row: row - 1, column: 0, rows: 1, columns: areas.length + 1 }, { lineBelow: LINE });
  draft.style({ row, column: 0, rows: words.length, columns: 1 }, { horizontal: "Left", wrap: true });
  draft.widen(0, LABEL_WIDTH);
  draft.missing(
    { row, column: 1, rows: words.length, columns: areas.length },
    words.map((_, line): readonly Today[] => lineOf(line).map(({ today }) => today)),
  );
  draft.row += words.length;
}

const questionOf = ({ indicator, technology, last, dataset }: TrendGiven, area: Held) => ({
  indicator,
  area: area.value,
  technology: technology.value,
  year: last.value,
  dataset: dataset.value,
});
