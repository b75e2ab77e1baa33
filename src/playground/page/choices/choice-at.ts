import { holds } from "../../grid/part-looks";
import type { ChoicePart, Parts } from "../../stand-in/parts";

/** The list that a cell's value is chosen from. */
export function choiceAt(parts: Parts, sheetId: string, row: number, column: number): ChoicePart | undefined {
  const there = parts.choices.filter(
    (choice) => choice.sheetId === sheetId && holds(choice.area, row, column),
  );
  // The last that was told counts, as in Excel, where a new one replaces those before.
  return there.at(-1);
}
