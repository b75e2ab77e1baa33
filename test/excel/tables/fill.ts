import { parseArea } from "../../../src/playground/stand-in/area";
import type { CellInput } from "../../../src/playground/stand-in/grid";
import type { MemoryGrid } from "../../playground/memory-grid";

/** Writes lines of cells from a corner on the first sheet. */
export function fill(grid: MemoryGrid, corner: string, lines: readonly (readonly CellInput[])[]): void {
  const area = { ...parseArea(corner)!, rows: lines.length, columns: lines[0]!.length };
  grid.write("s1", area, lines);
}
