import { abilities } from "../../host/abilities";
import { isFormula } from "../../reading/formula/is-formula";
import { inRows } from "./in-rows";
import { typedContent, type HeldContent, type Typed } from "./cell-content";

/** What the cells of a range hold, row by row. */
export type Contents = readonly (readonly HeldContent[])[];

/** Asks what the cells of a range hold; what it gives is called after the sync. */
export function askContents(range: Excel.Range): () => Contents {
  range.load("formulas, values, valueTypes");
  return () =>
    (range.formulas as unknown[][]).map((line, r) =>
      line.map((formula, c) => ({
        formula,
        value: (range.values as unknown[][])[r]?.[c],
        type: range.valueTypes[r]?.[c] ?? "Unknown",
      })),
    );
}

/** What the cells of a range hold, read in requests of limited size. */
export async function readContents(
  context: Excel.RequestContext,
  range: Excel.Range,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Promise<Contents> {
  const contents: Contents[number][] = [];
  for (const { from, count } of inRows(rows, columns)) {
    const ask = askContents(range.getCell(from, 0).getResizedRange(count - 1, columns - 1));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    contents.push(...ask());
  }
  return contents;
}

/** Formulas of one request that are asked how far they spill. */
const FORMULAS_A_REQUEST = 500;

/**
 * What must be typed into the cells of a range so that they hold this again: "" into those that another one's formula
 * fills, since a value would stand in its way.
 */
export async function typedContents(
  context: Excel.RequestContext,
  range: Excel.Range,
  contents: Contents,
  hasSpill: boolean | null,
): Promise<readonly (readonly Typed[])[]> {
  const typed = contents.map((line) => line.map(typedContent));
  if (!abilities().spills || hasSpill === false) return typed;
  const spots = contents.flatMap((line, row) =>
    line.flatMap(({ formula, value }, column) => (isFormula(formula, value) ? [{ row, column }] : [])),
  );
  for (let at = 0; at < spots.length; at += FORMULAS_A_REQUEST) {
    const asked = spots.slice(at, at + FORMULAS_A_REQUEST).map(({ row, column }) => {
      const filled = range.getCell(row, column).getSpillingToRangeOrNullObject();
      filled.load("rowCount, columnCount");
      return { row, column, filled };
    });
    // Each asks for as much as a request may.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { row, column, filled } of asked) {
      if (filled.isNullObject) continue;
      for (let down = 0; down < filled.rowCount; down += 1) {
        for (let across = 0; across < filled.columnCount; across += 1) {
          const line = typed[row + down];
          if (down + across > 0 && line && column + across < line.length) line[column + across] = "";
        }
      }
    }
  }
  return typed;
}
