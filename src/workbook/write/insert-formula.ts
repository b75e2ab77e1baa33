export interface InsertOptions {
  /** Number format of the cell; left as it is when not given. */
  readonly format?: string;
  /** Address of the one occupied cell that the user agreed to replace. */
  readonly replace?: string;
}

export interface Insertion {
  /** `occupied`: the cell holds something. `moved`: the agreed cell is not on the open sheet. Both leave all as it was. */
  readonly state: "inserted" | "occupied" | "moved";
  /** Address of the cell, with its sheet, such as `Sheet1!B3`. */
  readonly address: string;
}

/** Writes a formula into the active cell, or into the occupied cell that the user agreed to replace. */
export function insertFormula(formula: string, { format, replace }: InsertOptions = {}): Promise<Insertion> {
  return Excel.run(async (context) => {
    const { workbook } = context;
    // The selection may have moved while the user was asked, so the answer holds for the cell that was named.
    const cell =
      replace === undefined
        ? workbook.getActiveCell()
        : workbook.worksheets.getActiveWorksheet().getRange(cellName(replace));
    cell.load("address, formulas, values");
    await context.sync();

    const { address } = cell;
    if (replace !== undefined && address !== replace) return { state: "moved", address: replace };
    if (replace === undefined && !isEmpty(cell)) return { state: "occupied", address };

    cell.formulas = [[formula]];
    if (format !== undefined) cell.numberFormat = [[format]];
    await context.sync();
    return { state: "inserted", address };
  });
}

/** The cell of an address without its sheet: `B3` of `'My sheet'!B3`. */
export const cellName = (address: string): string => address.slice(address.lastIndexOf("!") + 1);

// A cell filled by a formula's spill has a value without a formula of its own.
const isEmpty = ({ formulas, values }: Pick<Excel.Range, "formulas" | "values">): boolean =>
  [formulas, values].every((cells) => cells[0]?.[0] === "");
