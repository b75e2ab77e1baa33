/**
 * Work that runs once at a time: asked for while it runs, however often, it runs once more afterwards. Holding an
 * arrow key selects faster than cells can be read.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again = false;

  const run = async (): Promise<void> => {
    do {
      again = false;
      await work();
    } while (isWanted());
  };
  // Apart, because it changes while the work is awaited.
  const isWanted = (): boolean => again;

  return () => {
    if (running) {
      again = true;
      return running;
    }
    running = run().finally(() => (running = undefined));
    return running;
  };
}
