import type { PlannedCell } from "../../plan";
import { changeFormat, changeUnit, differenceFormat, unitInWords } from "../formats";
import type { Held } from "../held";
import { shown } from "../phrase";
import { refTo } from "../ref-to";
import { planned, type SheetDraft } from "../sheet-draft";
import { chooseFrom } from "./head";
import { againstPeers, figureWorked, standingOf, type Line, type PeerFigures } from "./position-line";
import { formatColumns, lookOfTable } from "./table-look";

/** Columns before the figure: the indicator, its year and the year that changes are counted from. */
const BEFORE = 3;
/** Columns of the table where areas are compared with peers. */
export const POSITION_COLUMNS = 12;
const INPUT_FILL = "#fff4cc";

/** The years of an indicator stand in its row, where the user can change them. */
export const yearCells = (
  row: number,
  year: number,
  since: number,
): { readonly year: Held<number>; readonly since: Held<number> } => ({
  year: { ref: refTo(row, 1), value: year },
  since: { ref: refTo(row, 2), value: since },
});

/** An area in several indicators, a row each: figure, comparison with peers where there are some, rank, change, grade. */
export function writePositions(
  draft: SheetDraft,
  area: Held,
  lines: readonly Line[],
  peersOf?: (at: number) => PeerFigures,
): void {
  const { row } = draft;
  const compared = peersOf !== undefined;
  const header: readonly PlannedCell[] = [
    "Indicator",
    "Year",
    "Change since",
    shown(area),
    ...(compared ? ["Peer median", "Gap to the median", "Peer leader", "Gap to the leader"] : []),
    "Rank among all countries",
    "Change",
    "Grade",
    "Unit; change in",
  ];
  const worked = lines.map((line, at) => {
    const figure = figureWorked(line);
    const own = row + 1 + at;
    const peers = peersOf
      ? againstPeers(peersOf(at), figure.today, refTo(own, BEFORE, ""), { row: own, column: BEFORE + 1 })
      : [];
    return [figure, ...peers, ...standingOf(line)];
  });
  draft.write(row, 0, [
    header,
    ...lines.map(({ indicator, year, since }, at): readonly PlannedCell[] => [
      indicator.name,
      year.value,
      since.value,
      ...(worked[at] ?? []).map(({ formula, today }) => planned(formula, today)),
      `${unitInWords(indicator)}; ${changeUnit(indicator)}`,
    ]),
  ]);
  const table = { row, column: 0, rows: lines.length + 1, columns: header.length };
  lookOfTable(
    draft,
    table,
    lines.map(({ indicator }) => indicator.name),
  );
  const body = { row: row + 1, column: BEFORE, rows: lines.length, columns: header.length - BEFORE - 2 };
  lines.forEach(({ indicator }, at) => {
    formatColumns(draft, { ...body, row: body.row + at, rows: 1 }, formatsOf(indicator, compared));
    chooseFrom(draft, body.row + at, 1, "years", "Year");
    chooseFrom(draft, body.row + at, 2, "years", "Change since");
  });
  draft.style({ ...body, column: 1, columns: 2 }, { numberFormat: "0", fill: INPUT_FILL });
  // Over words, which stand in the middle.
  for (const column of [header.length - 2, ...(compared ? [BEFORE + 3] : [])])
    draft.style({ row, column, rows: 1, columns: 1 }, { horizontal: "Center" });
  const units = { row, column: header.length - 1, rows: table.rows, columns: 1 };
  draft.style(units, { horizontal: "Left", wrap: true });
  draft.style({ ...body, column: 0, columns: 1 }, { wrap: true });
  draft.widen(header.length - 1, 150);
  draft.missing(
    body,
    worked.map((line) => line.map(({ today }) => today)),
    "first in row",
  );
  draft.row += table.rows;
}

function formatsOf(indicator: Line["indicator"], compared: boolean): readonly (string | undefined)[] {
  const difference = differenceFormat(indicator);
  return [
    indicator.format,
    ...(compared ? [indicator.format, difference, undefined, difference] : []),
    "0",
    changeFormat(indicator),
    undefined,
  ];
}
