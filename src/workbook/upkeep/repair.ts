import { repairNames } from "../reading/repair-names";
import type { KnownNames } from "../reading/spelling";
import { allOrNothing } from "../host/all-or-nothing";
import { refuseProtected } from "../write/refuse-protected";
import { sheetsOf } from "./by-sheet";
import { columnRuns, type ColumnRun } from "./column-runs";
import { blocksOf, inBlocks, type Watch } from "./in-blocks";
import { scanFormulas, type FoundFormula } from "./scan-formulas";

const FORMULAS_A_BLOCK = 2000;

/** The formulas of ours that Excel does not know by their names, or that show #NAME?. */
export const findBroken = (known: KnownNames, watch?: Watch): Promise<FoundFormula[]> =>
  Excel.run((context) => scanBroken(context, known, watch));

/** Enters broken formulas again, as Excel knows them; all of them or, when that fails or is cancelled, none. */
export function repairFormulas(known: KnownNames, watch?: Watch): Promise<FoundFormula[]> {
  return allOrNothing(async (context, keep) => {
    const broken = await scanBroken(context, known, watch);
    await refuseProtected(
      context,
      broken.map(({ sheetId }) => sheetId),
    );
    const blocks = blocksOf(columnRuns(broken, FORMULAS_A_BLOCK), FORMULAS_A_BLOCK, (run) => run.length);
    const enter = (block: readonly ColumnRun[]): undefined => {
      keep(
        (later) => block.forEach((run) => write(later, run, ({ formula }) => formula)),
        ...sheetsOf(block.flat()),
      );
      block.forEach((run) => write(context, run, ({ formula, calls }) => repairNames(formula, calls)));
    };
    await inBlocks(context, "Repairing", blocks, enter, watch);
    return broken;
  });
}

async function scanBroken(
  context: Excel.RequestContext,
  known: KnownNames,
  watch?: Watch,
): Promise<FoundFormula[]> {
  const found = await scanFormulas(context, "workbook", known, watch);
  return found.filter(({ value, calls }) => value === "#NAME?" || calls.some(({ isPlain }) => !isPlain));
}

function write(
  { workbook }: Excel.RequestContext,
  run: ColumnRun,
  formulaOf: (found: FoundFormula) => string,
): void {
  const [{ sheetId, row, column }] = run;
  const sheet = workbook.worksheets.getItem(sheetId);
  const range = sheet.getRangeByIndexes(row, column, run.length, 1);
  range.formulas = run.map((found) => [formulaOf(found)]);
}
