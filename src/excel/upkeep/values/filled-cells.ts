import { abilities } from "../../host/abilities";
import { blocksOf, inBlocks, type Watch } from "../in-blocks";
import type { FoundFormula } from "../scan-formulas";

/** A formula with all the cells that it fills, and what they hold. */
export interface FilledCells extends FoundFormula {
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
}

/** A formula may fill a thousand cells, and a request has a limit. */
const FORMULAS_A_BLOCK = 200;

/** What formulas fill; a cell that another one fills is left out, even where Excel gives it that one's formula. */
export async function readFilledCells(
  context: Excel.RequestContext,
  found: readonly FoundFormula[],
  watch?: Watch,
): Promise<FilledCells[]> {
  const { spills } = abilities();
  const filled: FilledCells[] = [];
  const read = (block: readonly FoundFormula[]) => {
    const asked = block.map((each) => {
      const sheet = context.workbook.worksheets.getItem(each.sheetId);
      const cell = sheet.getRangeByIndexes(each.row, each.column, 1, 1);
      cell.load("values, numberFormat");
      const parent = spills ? cell.getSpillParentOrNullObject() : undefined;
      const spill = spills ? cell.getSpillingToRangeOrNullObject() : undefined;
      parent?.load("rowIndex, columnIndex");
      spill?.load("values, numberFormat");
      return { each, cell, parent, spill };
    });
    return () => {
      for (const { each, cell, parent, spill } of asked) {
        const isOther = parent?.isNullObject === false && !isAt(parent, each);
        if (isOther) continue;
        // Read anew: what a cell showed when it was found may be old by now.
        const range = spill && !spill.isNullObject ? spill : cell;
        const values: unknown[][] = range.values;
        const numberFormats: unknown[][] = range.numberFormat;
        const value = values[0]?.[0];
        const [rows, columns] = [values.length, values[0]?.length ?? 1];
        filled.push({ ...each, value, rows, columns, values, numberFormats });
      }
    };
  };
  await inBlocks(context, "Reading", blocksOf(found, FORMULAS_A_BLOCK), read, watch);
  return filled;
}

const isAt = ({ rowIndex, columnIndex }: Excel.Range, { row, column }: FoundFormula): boolean =>
  rowIndex === row && columnIndex === column;
