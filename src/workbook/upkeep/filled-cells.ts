import { abilities } from "../host/abilities";
import { blocksOf, inBlocks, type Watch } from "./in-blocks";
import type { FoundFormula } from "./scan-formulas";

/** A formula with all the cells that it fills, and what they hold. */
export interface FilledCells extends FoundFormula {
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly (readonly unknown[])[];
}

/** A formula may fill a thousand cells, and a request has a limit. */
const FORMULAS_A_BLOCK = 200;

/** What formulas fill; a cell that another one fills is left out, even where Excel gives it that one's formula. */
export async function readFilledCells(
  context: Excel.RequestContext,
  found: readonly FoundFormula[],
  watch?: Watch,
): Promise<FilledCells[]> {
  if (!abilities().spills) {
    return found.map((each) => ({ ...each, rows: 1, columns: 1, values: [[each.value]] }));
  }
  const filled: FilledCells[] = [];
  const read = (block: readonly FoundFormula[]) => {
    const asked = block.map((each) => {
      const sheet = context.workbook.worksheets.getItem(each.sheetId);
      const cell = sheet.getRangeByIndexes(each.row, each.column, 1, 1);
      const [parent, spill] = [cell.getSpillParentOrNullObject(), cell.getSpillingToRangeOrNullObject()];
      parent.load("rowIndex, columnIndex");
      spill.load("values");
      return { each, parent, spill };
    });
    return () => {
      for (const { each, parent, spill } of asked) {
        if (!parent.isNullObject && !(parent.rowIndex === each.row && parent.columnIndex === each.column)) {
          continue;
        }
        const values: unknown[][] = spill.isNullObject ? [[each.value]] : spill.values;
        filled.push({ ...each, rows: values.length, columns: values[0]?.length ?? 1, values });
      }
    };
  };
  await inBlocks(context, "Reading", blocksOf(found, FORMULAS_A_BLOCK), read, watch);
  return filled;
}
