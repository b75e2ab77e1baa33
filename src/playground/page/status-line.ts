import { noteAt } from "../grid/part-looks";
import type { PartsStore } from "../grid/parts-store";
import type { Spreadsheet } from "../grid/start-univer";
import { formatArea } from "../stand-in/area";
import type { Grid } from "../stand-in/grid";
import { cellSentence } from "./cell-sentence";

const HINT = "Select a cell to read its formula and full value, or what its error means.";

export interface StatusLine {
  /** Shows a sentence, until another cell is selected. */
  tell(sentence: string): void;
  /** The same, as an error. */
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
  let told: { readonly sentence: string; readonly isError: boolean } | undefined;
  const show = (): void => {
    const { sheet, area } = grid.selection();
    const corner = { ...area, rows: 1, columns: 1 };
    const cell = grid.read(sheet.id, corner)[0]?.[0];
    const parent = cell?.spillParent && grid.read(sheet.id, cell.spillParent)[0]?.[0];
    const note = noteAt(store.now, sheet.id, area.row, area.column)?.text;
    const sentence = told?.sentence ?? (cell && cellSentence(formatArea(corner), cell, parent, note)) ?? HINT;
    const isError = typeof cell?.value === "object" && cell.value !== null;
    line.classList.toggle("error", told?.isError ?? isError);
    // Written only when it changes: a live region speaks whatever is written.
    if (line.textContent !== sentence) line.textContent = sentence;
  };
  const say = (now: typeof told): void => {
    told = now;
    show();
  };
  const ofCell = (): void => say(undefined);
  grid.onSelectionChanged(ofCell);
  api.getFormula().calculationResultApplied(show);
  store.onChange(show);
  show();
  return {
    tell: (sentence) => say({ sentence, isError: false }),
    refuse: (sentence) => say({ sentence, isError: true }),
    accept: ofCell,
  };
}
