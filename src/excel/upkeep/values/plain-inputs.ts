import { areaOfCell } from "../../reading/cell/area-of-cell";
import { argumentValue, type Reference } from "../../reading/formula/argument-value";
import type { Inputs } from "../../reading/cell/is-stale";
import { namesNow } from "../../write/sheets/sheet-names";
import type { FoundFormula } from "../scan-formulas";

type CellsReference = Extract<Reference, { kind: "cells" }>;

/**
 * The cells that formulas refer to, of those that are one call with nothing around it; without those that name a sheet
 * that is not there.
 */
export async function readPlainInputs(
  context: Excel.RequestContext,
  found: readonly FoundFormula[],
): Promise<ReadonlyMap<FoundFormula, Inputs>> {
  const { worksheets } = context.workbook;
  const idOf = new Map([...(await namesNow(context))].map(([id, name]) => [name.toLowerCase(), id]));
  const ranges = new Map<string, Excel.Range>();
  const asked = found.filter(isOneCall).flatMap((each) => {
    const cells = referencesIn(each).map((named) => {
      if (named.kind !== "cells" || !areaOfCell(named.address)) return undefined;
      const { reference, sheet, address: cell }: CellsReference = named;
      const id = sheet === undefined ? each.sheetId : idOf.get(sheet.toLowerCase());
      if (id === undefined) return undefined;
      const key = `${cell} ${id}`;
      const range = ranges.get(key) ?? worksheets.getItem(id).getRange(cell);
      if (!ranges.has(key)) range.load("values");
      ranges.set(key, range);
      return { reference, range };
    });
    return cells.some((cell) => cell === undefined)
      ? []
      : [{ each, cells: cells.flatMap((cell) => cell ?? []) }];
  });
  await context.sync();
  return new Map(
    asked.map(({ each, cells }) => [
      each,
      new Map(cells.map(({ reference, range }) => [reference, range.values[0]?.[0] as unknown])),
    ]),
  );
}

const isOneCall = ({ formula, calls: [call, ...others] }: FoundFormula): boolean =>
  call !== undefined &&
  others.length === 0 &&
  call.isPlain &&
  formula.slice(1).trim() === formula.slice(call.start, call.end);

const referencesIn = ({ calls }: FoundFormula): readonly Reference[] =>
  calls
    .flatMap((call) => call.arguments)
    .map(({ text }) => argumentValue(text))
    .filter((value): value is Reference => "reference" in value);
