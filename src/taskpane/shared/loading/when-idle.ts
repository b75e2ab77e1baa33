/** A page that always has something to do is not waited for longer than this. */
const PATIENCE_MS = 2_000;
/** Where a browser does not tell, as Safari's. */
const GUESS_MS = 300;

/** Settles when the page has nothing to do. */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    // Older than its types.
    const request = (globalThis as Partial<typeof globalThis>).requestIdleCallback;
    if (request) request(() => resolve(), { timeout: PATIENCE_MS });
    else setTimeout(resolve, GUESS_MS);
  });
