import { areaOf, formatArea } from "../../../src/playground/stand-in/area";
import type { CellStyle } from "../../../src/playground/stand-in/grid";
import type { MemoryGrid } from "../../playground/memory-grid";
import type { SnapshotCell } from "../../playground/memory-snapshot";

/** How a sheet looks: what its cells are dressed in, block by block, and how wide its columns are. */
export interface Looks {
  /** In words, by address: "bold 14pt", "#595959 right 0.0%". Blocks from the top, as wide and then as high as they are. */
  readonly cells: Readonly<Record<string, string>>;
  /** In points, by column. */
  readonly widths: Readonly<Record<string, number>>;
}

export function looksOf(grid: MemoryGrid, sheetName: string): Looks {
  const { cells, widths } = grid.snapshot().sheets.find(({ name }) => name === sheetName)!;
  const looks = new Map<string, string>();
  for (const [address, cell] of Object.entries(cells)) {
    const look = inWords(cell);
    const { row, column } = areaOf(address);
    if (look !== "") looks.set(`${row},${column}`, look);
  }
  const blocks: Record<string, string> = {};
  for (const [key, look] of looks) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const has = (r: number, c: number): boolean => looks.get(`${r},${c}`) === look;
    const across = (r: number, columns: number): boolean =>
      Array.from({ length: columns }, (_, c) => has(r, column + c)).every(Boolean);
    let [rows, columns] = [1, 1];
    while (has(row, column + columns)) columns += 1;
    while (across(row + rows, columns)) rows += 1;
    blocks[formatArea({ row, column, rows, columns })] = look;
    for (let r = row; r < row + rows; r += 1)
      for (let c = column; c < column + columns; c += 1) looks.delete(`${r},${c}`);
  }
  return { cells: blocks, widths };
}

function inWords({ numberFormat, style = {} }: SnapshotCell): string {
  const { bold, italic, size, color, fill, wrap, horizontal, vertical, lineBelow }: CellStyle = style;
  const words = [
    bold === true && "bold",
    italic === true && "italic",
    size !== undefined && `${size}pt`,
    color,
    fill !== undefined && `on ${fill}`,
    wrap === true && "wrapped",
    horizontal?.toLowerCase(),
    vertical?.toLowerCase(),
    lineBelow !== undefined && `over ${lineBelow}`,
    numberFormat,
  ];
  return words.filter((word) => typeof word === "string").join(" ");
}
