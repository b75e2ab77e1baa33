import { Hindrance } from "../../plans/hindrance";
import { inTurn } from "../host/in-turn";
import { runPlainly } from "../host/run-grouped";
import { isFormula } from "../reading/formula/is-formula";

/**
 * Makes a table of the selected cells, of which the first row are the headers, and gives its name; of whole columns, of
 * what is used of them. What is said of the headers stops it, in a sentence.
 */
export const tableOfSelection = (
  problemOf: (head: readonly unknown[]) => string | undefined,
): Promise<string> =>
  inTurn(() =>
    runPlainly(async (context) => {
      const selected = context.workbook.getSelectedRange();
      const used = selected.getUsedRangeOrNullObject(true);
      const tables = selected.getTables(false);
      selected.load("rowCount, columnCount");
      used.load("rowCount");
      tables.load("items/name");
      await context.sync();
      // eslint-disable-next-line office-addins/load-object-before-read -- loaded by its items
      const other = tables.items[0];
      if (other)
        throw new Hindrance(
          `The selection lies in the table ${other.name}, or touches it. Select cells outside every table, then try again.`,
        );
      if (selected.rowCount * selected.columnCount === 1 || used.isNullObject)
        throw new Hindrance(
          "Select the row of headers and the figures below it, then try again; one cell, or empty ones, make no table.",
        );
      if (used.rowCount === 1)
        throw new Hindrance("Select a row of headers and at least one row below it, then try again.");
      const head = used.getRow(0);
      head.load("values, formulas");
      await context.sync();
      const values: readonly unknown[] = head.values[0] ?? [];
      const problem = problemOf(values);
      if (problem !== undefined) throw new Hindrance(problem);
      // Excel puts texts in their place, and says nothing.
      if ((head.formulas[0] ?? []).some((formula: unknown, at: number) => isFormula(formula, values[at])))
        throw new Hindrance(
          "The headers are formulas, which a table cannot have. Type them, then try again.",
        );
      const table = context.workbook.tables.add(used, true);
      table.load("name");
      await context.sync();
      return table.name;
    }),
  );
