import { readOwnTable } from "../tables/read-own-table";
import type { Plan, Spot } from "../../plans/plan";
import type { SheetDefinition } from "../../plans/sheet/definition/definition";
import { definitionInCells } from "../../plans/sheet/definition/definition-in-cells";
import type { MadeSheet } from "./listed/made-sheets";
import { needReady } from "./page/read-page";
import { wasMoved } from "./page/was-moved";
import { askWrittenPage, EarlierLayout } from "./listed/written-page";

/**
 * The definition of a made sheet with what was chosen in its yellow cells since, as far as a definition can say it; as
 * it was where its cells were moved or nobody knows which they are. Throws where the definition cannot be read.
 */
export async function chosenDefinition(made: MadeSheet): Promise<SheetDefinition> {
  const ready = needReady(made);
  const { id, definition } = ready;
  const { page, values, formulas } = await Excel.run(async (context) => {
    const written = askWrittenPage(context, ready);
    const { rows, columns } = ready.entry;
    // As far as its last line may have been moved.
    const range = context.workbook.worksheets.getItem(id).getRangeByIndexes(0, 0, 2 * rows, columns);
    range.load("values, formulas");
    await context.sync();
    return {
      page: unlessEarlier(written),
      values: range.values as unknown[][],
      formulas: range.formulas as unknown[][],
    };
  });
  if (!page || wasMoved(page, (row, column) => formulas[row]?.[column] ?? "")) return definition;
  // Without its table, what it calls areas and technologies is not known, and stays as it was.
  const own = await readOwnTable(definition.dataset).catch(() => undefined);
  const held = ({ row, column }: Spot): unknown => values[row]?.[column] ?? "";
  return definitionInCells(definition, page.inputs ?? [], held, own?.dataset);
}

function unlessEarlier(written: () => Plan): Plan | undefined {
  try {
    return written();
  } catch (error) {
    if (error instanceof EarlierLayout) return undefined;
    throw error;
  }
}
