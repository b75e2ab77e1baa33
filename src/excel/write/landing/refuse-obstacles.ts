import { Hindrance } from "../../../plans/hindrance";
import type { Place } from "../../../plans/plan";
import { inWords, lookForObstacles } from "./obstacles";

/** Looks at cells before anything is written there, and throws a sentence that says what is in the way and what to do. */
export async function refuseObstacles(
  context: Excel.RequestContext,
  sheetId: string,
  place: Place,
  options: Parameters<typeof lookForObstacles>[2] = {},
): Promise<void> {
  const obstacle = lookForObstacles(context.workbook.worksheets.getItem(sheetId), place, options);
  await context.sync();
  const found = obstacle();
  if (found) throw new Hindrance(inWords(found));
}

/** Asks whether sheets can be added; what it gives is called after the sync, and throws where they cannot. */
export function lookAtStructure({ workbook: { protection } }: Excel.RequestContext): () => void {
  protection.load("protected");
  return () => {
    if (!protection.protected) return;
    throw new Hindrance(
      "The structure of the workbook is protected, so that no sheet can be added. Lift that (Review, Protect Workbook), or choose a place on a sheet.",
    );
  };
}
