import { codeOf } from "../../in-words";
import type { Sight } from "../../step";

/** Runs requests as one step of undo, and says with which code Excel refuses. */
export async function inAGroup(work: (context: Excel.RequestContext) => Promise<Sight>): Promise<Sight> {
  try {
    return await Excel.run({ mergeUndoGroup: true, delayForCellEdit: true }, work);
  } catch (error) {
    return { ok: false, seen: `refused: ${codeOf(error)}` };
  }
}
