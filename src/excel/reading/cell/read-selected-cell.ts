import { abilities } from "../../host/abilities";
import { findCalls, type Call } from "../formula/find-calls";
import { isFormula } from "../formula/is-formula";
import { unknownFunction } from "../formula/unknown-function";
import { withMeanings } from "../formula/with-meanings";
import type { OtherCell, ReadCell } from "./read-cell";
import { readInputs } from "./read-inputs";
import { readSpill } from "./read-spill";
import type { KnownNames } from "../formula/spelling";

/** Reads the active cell, or the one whose formula fills it; where no function of ours is called, only which cell it is. */
export function readSelectedCell(known: KnownNames): Promise<ReadCell | OtherCell> {
  return Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getActiveWorksheet();
    const active = workbook.getActiveCell();
    const parent = abilities().spills ? active.getSpillParentOrNullObject() : undefined;
    sheet.load("id, name");
    active.load("address, formulas, values, text, rowIndex, columnIndex");
    parent?.load("address, formulas, values, rowIndex, columnIndex");
    await context.sync();

    const spills = parent !== undefined && !parent.isNullObject;
    const source = spills ? parent : active;
    const selected = cellOf(active.address);
    const formula: unknown = source.formulas[0]?.[0];
    if (!isFormula(formula, source.values[0]?.[0])) return { other: selected };
    const calls = withMeanings(formula, findCalls(formula, known));
    if (!isSome(calls)) {
      const unknown = unknownFunction(formula, known);
      return { other: selected, ...(unknown === undefined ? {} : { unknown }) };
    }

    const cell = cellOf(source.address);
    const offset = {
      row: active.rowIndex - source.rowIndex,
      column: active.columnIndex - source.columnIndex,
    };
    const spill = spills ? await readSpill(context, source, offset.row) : { head: [], line: [] };
    const inputs = await readInputs(context, { sheet, cell: source, offset }, calls);
    return {
      sheetId: sheet.id,
      sheet: sheet.name,
      cell,
      ...(selected === cell ? {} : { filled: selected }),
      formula,
      value: active.values[0]?.[0] as unknown,
      text: active.text[0]?.[0] ?? "",
      calls,
      surroundings: { inputs, offset, ...spill },
    };
  });
}

const isSome = (calls: readonly Call[]): calls is [Call, ...Call[]] => calls.length > 0;
const cellOf = (address: string): string => address.slice(address.lastIndexOf("!") + 1);
