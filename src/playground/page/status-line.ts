import { noteAt } from "../grid/part-looks";
import type { PartsStore } from "../grid/parts-store";
import type { Spreadsheet } from "../grid/start-univer";
import { formatArea } from "../stand-in/area";
import type { Grid } from "../stand-in/grid";
import { cellSentence } from "./cell-sentence";

const HINT = "Select a cell to read its formula and full value, or what its error means.";

interface StatusLine {
  /** Shows a sentence as an error, until another cell is selected. */
  refuse(sentence: string): void;
  /** The cell got a value after all. */
  accept(): void;
}

/** Keeps the line under the grid in step with the selected cell. */
export function followSelection(
  line: HTMLElement,
  grid: Grid,
  { api }: Spreadsheet,
  store: PartsStore,
): StatusLine {
  let refusal: string | undefined;
  const show = (): void => {
    const { sheet, area } = grid.selection();
    const corner = { ...area, rows: 1, columns: 1 };
    const cell = grid.read(sheet.id, corner)[0]?.[0];
    const parent = cell?.spillParent && grid.read(sheet.id, cell.spillParent)[0]?.[0];
    const note = noteAt(store.now, sheet.id, area.row, area.column)?.text;
    const sentence = refusal ?? (cell && cellSentence(formatArea(corner), cell, parent, note)) ?? HINT;
    const isError = typeof cell?.value === "object" && cell.value !== null;
    line.classList.toggle("error", isError || refusal !== undefined);
    // Written only when it changes: a live region speaks whatever is written.
    if (line.textContent !== sentence) line.textContent = sentence;
  };
  const say = (sentence?: string): void => {
    refusal = sentence;
    show();
  };
  grid.onSelectionChanged(() => say());
  api.getFormula().calculationResultApplied(show);
  store.onChange(show);
  show();
  return { refuse: say, accept: () => say() };
}
