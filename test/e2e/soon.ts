/**
 * Waits until what is expected of a page holds, for it is drawn a moment after it was acted on; what never holds fails as it
 * does at the last look.
 */
export async function soon(expectation: () => Promise<void>): Promise<void> {
  const end = Date.now() + 10_000;
  for (;;) {
    try {
      await expectation();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
