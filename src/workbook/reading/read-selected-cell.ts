import { abilities } from "../host/abilities";
import { findCalls, type Call } from "./find-calls";
import { isFormula } from "./is-formula";
import type { ReadCell } from "./read-cell";
import { readInputs } from "./read-inputs";
import type { KnownNames } from "./spelling";

/** Reads the active cell, or the one whose formula fills it; undefined where no function of ours is called. */
export function readSelectedCell(known: KnownNames): Promise<ReadCell | undefined> {
  return Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getActiveWorksheet();
    const active = workbook.getActiveCell();
    const parent = abilities().spills ? active.getSpillParentOrNullObject() : undefined;
    sheet.load("id, name");
    active.load("address, formulas, values, text");
    parent?.load("address, formulas, values");
    await context.sync();

    const source = parent && !parent.isNullObject ? parent : active;
    const formula: unknown = source.formulas[0]?.[0];
    if (!isFormula(formula, source.values[0]?.[0])) return undefined;
    const calls = findCalls(formula, known);
    if (!isSome(calls)) return undefined;

    const [selected, cell] = [cellOf(active.address), cellOf(source.address)];
    return {
      sheetId: sheet.id,
      sheet: sheet.name,
      cell,
      ...(selected === cell ? {} : { filled: selected }),
      formula,
      value: active.values[0]?.[0] as unknown,
      text: active.text[0]?.[0] ?? "",
      calls,
      inputs: await readInputs(context, sheet, calls),
    };
  });
}

const isSome = (calls: Call[]): calls is [Call, ...Call[]] => calls.length > 0;
const cellOf = (address: string): string => address.slice(address.lastIndexOf("!") + 1);
