import { repairNames } from "../reading/formula/repair-names";
import type { KnownNames } from "../reading/formula/spelling";
import { allOrNothing } from "../host/all-or-nothing";
import { isSpelled } from "../write/cells/cell-content";
import type { Contents } from "../write/cells/read-contents";
import { typeInto } from "../write/cells/type-into";
import { refuseProtected } from "../write/landing/refuse-protected";
import { byNames, namesNow } from "../write/sheets/sheet-names";
import { rangeOfCells, lookAtChanges, takeBackChanges, type Change } from "./change";
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
    const names = await namesNow(context);
    const enter = (block: readonly ColumnRun[]): (() => void) => {
      const changes = block.map(repairing);
      keep((later) => takeBackChanges(later, changes, names), ...sheetsOf(block.flat()));
      const learn = lookAtChanges(context, changes, firstOther);
      block.forEach((run, at) => {
        const change = changes[at];
        if (!change) return;
        typeInto(
          rangeOfCells(context, change),
          run.map((found) => [repaired(found)]),
          change.numberFormats,
        );
      });
      return learn;
    };
    await byNames(context, names, () => inBlocks(context, "Repairing", blocks, enter, watch));
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

const repaired = ({ formula, calls }: FoundFormula): string => repairNames(formula, calls);

/** What repairing writes into a run of cells. */
function repairing(run: ColumnRun): Change {
  const [{ sheetId, sheet, row, column }] = run;
  return {
    ...{ sheetId, sheet, row, column, rows: run.length, columns: 1 },
    typed: run.map(({ formula }) => [formula]),
    numberFormats: run.map(({ numberFormat }) => [numberFormat]),
    isOurs: ({ formula }, at) => {
      const found = run[at];
      return found !== undefined && isSpelled(formula, repaired(found));
    },
  };
}

function firstOther(
  { typed }: Change,
  now: Contents,
): { readonly row: number; readonly column: number } | undefined {
  const row = now.findIndex(([cell], at) => cell?.formula !== typed[at]?.[0]);
  return row < 0 ? undefined : { row, column: 0 };
}
