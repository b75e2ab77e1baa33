import { CellValueType, type ICellData } from "@univerjs/core";
import type { CellInput } from "../stand-in/grid";

/** A cell's new content; everything that an earlier one may have left is taken away. */
export function cellData(input: Exclude<CellInput, undefined>): ICellData {
  const empty = { v: null, f: null, si: null, p: null, custom: null } as unknown as ICellData;
  if (input === null) return empty;
  if (typeof input === "object") return { ...empty, f: input.formula };
  if (typeof input === "boolean") return { ...empty, v: input ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof input === "number") return { ...empty, v: input, t: CellValueType.NUMBER };
  return { ...empty, v: input, t: CellValueType.STRING };
}
