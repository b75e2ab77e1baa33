import { Cancelled } from "../host/cancelled";

/** Gives up waiting for work after so many milliseconds, or when the user stops it; the work itself may go on. */
export async function withinTime<T>(work: Promise<T>, limit: number, signal?: AbortSignal): Promise<T> {
  let stopWaiting = (): void => undefined;
  const givenUp = new Promise<never>((_, reject) => {
    const late = (): void => reject(new Error(`no answer within ${limit / 1000} seconds`));
    const stopped = (): void => reject(new Cancelled("Stopped. The sheet of the check is deleted."));
    const timer = setTimeout(late, limit);
    signal?.addEventListener("abort", stopped);
    if (signal?.aborted) stopped();
    stopWaiting = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stopped);
    };
  });
  try {
    return await Promise.race([work, givenUp]);
  } finally {
    stopWaiting();
  }
}
