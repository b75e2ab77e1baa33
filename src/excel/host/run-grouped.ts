import { abilities } from "./abilities";
import { excelCode } from "./excel-code";
import { doWithout } from "./session";

type Work<T> = (context: Excel.RequestContext) => Promise<T>;

/** Whether work is asked to be one step of undo. */
export const groupsUndo = (): boolean => abilities().groupedUndo;

/** For what has found out that this Excel cannot group undo, whatever it promises. */
export const stopGrouping = (): void => doWithout("groupedUndo");

/** Waits while the user edits a cell, instead of failing. */
export const runPlainly = <T>(work: Work<T>): Promise<T> => Excel.run({ delayForCellEdit: true }, work);

/**
 * Runs the work so that one undo takes it back, where Excel can, and plainly where it cannot. Sets of requirements
 * have been known to promise too much, and one member without undo makes a whole group fail: work that failed in a
 * group with an error of Excel's is done again plainly. So it must leave nothing behind when it fails.
 */
export async function runGrouped<T>(
  attempt: (run: <R>(work: Work<R>) => Promise<R>) => Promise<T>,
): Promise<T> {
  if (!groupsUndo()) return attempt(runPlainly);
  const begun: true[] = [];
  try {
    return await attempt((work) =>
      Excel.run({ mergeUndoGroup: true, delayForCellEdit: true }, (context) => {
        begun.push(true);
        return work(context);
      }),
    );
  } catch (error) {
    const code = excelCode(error);
    // Before the work began the refusal is one of grouping, whatever it is called.
    if (begun.length > 0 && (code === undefined || UNGROUPED_TOO.has(code))) throw error;
    const result = await attempt(runPlainly);
    stopGrouping();
    return result;
  }
}

/** Codes of what the user does meanwhile: it fails outside a group, too. */
const UNGROUPED_TOO: ReadonlySet<string> = new Set(["AccessDenied", "InvalidOperationInCellEditMode"]);
