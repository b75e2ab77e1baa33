import { readCell } from "./cell";

/**
 * An optional argument; undefined where it is left out, as a single empty cell counts too: what Excel passes for a
 * matrix parameter without an argument is documented nowhere, and may be null, [[null]], [[""]] or [[0]].
 */
export function given(argument: unknown): unknown {
  if (!Array.isArray(argument)) return readCell(argument) === undefined ? undefined : argument;
  if (argument.length > 1) return argument;
  const row: unknown = argument[0];
  const cells: readonly unknown[] = Array.isArray(row) ? row : [row];
  return cells.length <= 1 && readCell(cells[0]) === undefined ? undefined : argument;
}
