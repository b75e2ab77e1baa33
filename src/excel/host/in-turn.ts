/** When the last writer that came is done, whatever became of it. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Lets one writer at a time change the workbook, for the whole pane: each waits until those before it have ended, and
 * taken back what failed.
 */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work);
  last = turn.catch(() => undefined);
  return turn;
}
