import { runGrouped } from "../host/run-grouped";

/** Puts something back as it was; its requests are sent for it. */
export type TakeBack = (context: Excel.RequestContext) => void | Promise<void>;

/**
 * Runs work that changes the workbook. It says before each change how to take that back, however much of it was done;
 * when anything fails or is cancelled all is taken back, the last first, and the error is handed on.
 */
export async function allOrNothing<T>(
  work: (context: Excel.RequestContext, keep: (takeBack: TakeBack) => void) => Promise<T>,
): Promise<T> {
  const kept: TakeBack[] = [];
  try {
    return await runGrouped((context) => work(context, (takeBack) => kept.push(takeBack)));
  } catch (error) {
    if (kept.length > 0) await takeAllBack(kept.reverse());
    throw error;
  }
}

function takeAllBack(kept: readonly TakeBack[]): Promise<void> {
  return Excel.run(async (context) => {
    for (const takeBack of kept) {
      await takeBack(context);
      // Each as large as the request that it takes back.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    }
  });
}
