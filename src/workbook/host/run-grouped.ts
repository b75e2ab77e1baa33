import { abilities } from "./abilities";

type Work<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * Runs the work so that one undo takes it back, where Excel can, and plainly where it cannot. Sets of requirements
 * have been known to promise too much: a refusal before the work began leads to the plain run too.
 */
export async function runGrouped<T>(work: Work<T>): Promise<T> {
  if (!abilities().groupedUndo) return Excel.run(work);
  const begun: true[] = [];
  try {
    return await Excel.run({ mergeUndoGroup: true }, (context) => {
      begun.push(true);
      return work(context);
    });
  } catch (error) {
    if (begun.length > 0) throw error;
    return Excel.run(work);
  }
}
