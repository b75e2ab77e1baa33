import type { FoundFormula } from "./scan-formulas";

/** Formulas that stand one under the other, to be written as one range. */
export type ColumnRun = readonly [FoundFormula, ...FoundFormula[]];

/** Formulas in runs down their columns: copied down, they are mostly written so. */
export function columnRuns(found: readonly FoundFormula[], longest: number): ColumnRun[] {
  const runs: [FoundFormula, ...FoundFormula[]][] = [];
  const lastOf = new Map<string, [FoundFormula, ...FoundFormula[]]>();
  for (const each of found) {
    const column = `${each.column} ${each.sheetId}`;
    const run = lastOf.get(column);
    if (run && run.length < longest && run[0].row + run.length === each.row) {
      run.push(each);
      continue;
    }
    const begun: [FoundFormula] = [each];
    runs.push(begun);
    lastOf.set(column, begun);
  }
  return runs;
}
