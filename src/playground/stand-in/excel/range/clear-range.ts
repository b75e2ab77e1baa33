import { eachCell } from "../../area-overlap";
import { clearConditionalFormats } from "../conditional-format/clear-conditional-formats";
import { invalidArgument } from "../office-error";
import type { RangePlace } from "../place";
import type { RequestQueue } from "../request-queue";
import { clearChoices } from "./data-validation";
import { writeCells } from "./range-values";

/** Empties cells, or takes their formats away, conditional ones too, or both; notes and drop-down lists go with both. */
export function clearRange(queue: RequestQueue, place: RangePlace, applyTo: string): void {
  const { grid } = queue;
  const { sheet, area } = place;
  if (!["All", "Contents", "Formats"].includes(applyTo)) throw invalidArgument(`clear("${applyTo}")`);
  if (applyTo !== "Formats") {
    writeCells(
      queue,
      place,
      eachCell(area, () => null),
    );
  }
  if (applyTo !== "Contents") {
    grid.writeStyles(
      sheet.id,
      area,
      eachCell(area, () => ({})),
    );
    grid.setNumberFormats(
      sheet.id,
      area,
      eachCell(area, () => "General"),
    );
    clearConditionalFormats(queue, place);
  }
  if (applyTo === "All") {
    clearChoices(grid, place);
    const parts = grid.parts();
    const isCleared = (row: number, column: number): boolean =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns;
    const notes = parts.notes.filter(
      (note) => note.sheetId !== sheet.id || !isCleared(note.row, note.column),
    );
    if (notes.length < parts.notes.length) grid.setParts({ ...parts, notes });
  }
}
