/** Milliseconds without a change after which a page is taken to be drawn. */
const QUIET = 300;
/** One that never rests is not waited for longer than this. */
const PATIENCE = 5_000;

/** Settles when a page has shown what it shows first: nothing of it has changed for a moment. */
export function untilQuiet(page: Node, quiet = QUIET, patience = PATIENCE): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      observer.disconnect();
      clearTimeout(rest);
      clearTimeout(end);
      resolve();
    };
    const observer = new MutationObserver(() => {
      clearTimeout(rest);
      rest = setTimeout(done, quiet);
    });
    observer.observe(page, { subtree: true, childList: true, characterData: true });
    let rest = setTimeout(done, quiet);
    const end = setTimeout(done, patience);
  });
}
