import { readCell } from "./cell";
import { gridOf } from "./grid";
import { Refusal } from "../../core/refusal";

/** The columns a call picks: comma-separated text, or a range of names read row by row; none where left out. */
export function columnsWanted(argument: unknown): string[] {
  const cells = gridOf(argument)?.cells.flat().map(readCell) ?? [];
  return cells.flatMap((cell) => {
    if (cell instanceof Refusal) throw cell;
    if (cell === undefined) return [];
    return String(cell)
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "");
  });
}
