/** A call of a custom function, with its arguments as they arrived. */
export interface Arrival {
  readonly name: string;
  readonly given: readonly unknown[];
}

/** More calls than this are not kept: a workbook may calculate in the meantime. */
const MOST = 200;

// The functions and the pane are two scripts on one page.
const page = globalThis as typeof globalThis & { atiArrivals?: Arrival[] };

/** Whether someone listens. It is asked before a call is noted: to put its arguments together costs more than a look. */
export const isListenedTo = (): boolean => page.atiArrivals !== undefined;

/** Notes a call where someone listens. */
export function noteArrival(name: string, ...given: readonly unknown[]): void {
  const { atiArrivals } = page;
  if (atiArrivals && atiArrivals.length < MOST) atiArrivals.push({ name, given });
}

/** Runs work, and gives the calls that were made meanwhile with its result. */
export async function listening<T>(
  work: () => Promise<T>,
): Promise<{ result: T; calls: readonly Arrival[] }> {
  const calls: Arrival[] = [];
  page.atiArrivals = calls;
  try {
    return { result: await work(), calls };
  } finally {
    delete page.atiArrivals;
  }
}
