import { LINE, QUIET } from "../../block-colors";
import type { Held } from "../held";
import type { Holding } from "../input";
import { listPlace, LISTS_SHEET } from "../lists-plan";
import { phrase, type Phrase } from "../phrase";
import { refTo } from "../ref-to";
import type { SheetDraft } from "../sheet-draft";

/** Title, hint, labels and parameter cells; they stay in view and are repeated on every printed page. */
export const HEAD_ROWS = 4;

const VALUE_ROW = 3;
const INPUT_FILL = "#fff4cc";

export interface Parameter {
  readonly label: string;
  /** "" leaves the cell empty: the default. */
  readonly value: string | number;
  /** The hidden list that it is chosen from, or what is chosen from itself. */
  readonly list: string | readonly string[];
  /** What of the definition it is; left out where no definition could say another choice. */
  readonly holds?: Holding;
}

/** The cell that the parameter of this place will be in. */
export const textParameter = (at: number, { value }: Parameter): Held => ({
  ref: refTo(VALUE_ROW, at),
  value: String(value),
});

export const yearParameter = (at: number, { value }: Parameter): Held<number> => ({
  ref: refTo(VALUE_ROW, at),
  value: Number(value),
});

/** Writes the head of a sheet. */
export function writeHead(draft: SheetDraft, title: Phrase, parameters: readonly Parameter[]): void {
  draft.write(0, 0, [[phrase(title)], ["Choose in the yellow cells: figures, charts and titles follow."]]);
  draft.write(2, 0, [
    parameters.map(({ label }) => label),
    parameters.map(({ value }) => (value === "" ? null : value)),
  ]);
  draft.style({ row: 0, column: 0, rows: 1, columns: 1 }, { bold: true, size: 14 });
  draft.style({ row: 1, column: 0, rows: 1, columns: 1 }, { color: QUIET });
  const columns = parameters.length;
  draft.style({ row: 2, column: 0, rows: 1, columns }, { color: QUIET, wrap: true, vertical: "Bottom" });
  draft.style(
    { row: VALUE_ROW, column: 0, rows: 1, columns },
    {
      bold: true,
      fill: INPUT_FILL,
      lineBelow: LINE,
      wrap: true,
      horizontal: "Left",
      vertical: "Top",
      numberFormat: "General",
    },
  );
  parameters.forEach(({ label, list, holds, value }, column) => {
    chooseFrom(draft, VALUE_ROW, column, list, label);
    if (holds) draft.input({ row: VALUE_ROW, column, holds, written: value });
  });
  draft.row = HEAD_ROWS + 1;
}

/** Lets a cell choose from a hidden list, or from words that stand in no cell. */
export function chooseFrom(
  draft: SheetDraft,
  row: number,
  column: number,
  list: string | readonly string[],
  label: string,
): void {
  draft.choose({
    row,
    column,
    ...(typeof list === "string" ? { sheet: LISTS_SHEET, list: listPlace(list) } : { words: list }),
    refusal: `${label}: choose one of the list.`,
  });
}
