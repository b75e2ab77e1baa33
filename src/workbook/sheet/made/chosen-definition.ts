import type { SheetDefinition } from "../definition";
import { definitionInCells } from "../definition-in-cells";
import { sheetPlan } from "../sheet-plan";
import type { MadeSheet } from "./made-sheets";
import { needReady } from "./read-page";

/**
 * The definition of a made sheet with what was chosen in its yellow cells since, as far as a definition can say it.
 * Throws where the definition cannot be read.
 */
export async function chosenDefinition(made: MadeSheet): Promise<SheetDefinition> {
  const { id, definition } = needReady(made);
  const { page, inputs } = sheetPlan(definition);
  const values = await Excel.run(async (context) => {
    const { rows, columns } = page;
    const range = context.workbook.worksheets.getItem(id).getRangeByIndexes(0, 0, rows, columns);
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
  return definitionInCells(definition, inputs, ({ row, column }) => values[row]?.[column] ?? "");
}
