import type { Page } from "playwright-core";
import { select } from "./pane-stage";

/**
 * Types into a cell with real key strokes. The grid opens its editor a moment after the click, and on a busy machine keys
 * that come before are lost to it: a cell that stays as it was is typed into again.
 */
export async function typeInto(page: Page, a1: string, content: string): Promise<void> {
  const cell = (at: string): string => JSON.stringify(window.playground!.read(at));
  const before = await page.evaluate(cell, a1);
  for (let tries = 0; tries < 3; tries += 1) {
    await select(page, a1);
    await page.keyboard.type(content);
    await page.keyboard.press("Enter");
    const isTyped = await page
      .waitForFunction(
        ([at, was]) => JSON.stringify(window.playground!.read(at)) !== was,
        [a1, before] as const,
        { timeout: 3_000 },
      )
      .then(
        () => true,
        () => false,
      );
    if (isTyped) return;
  }
}
