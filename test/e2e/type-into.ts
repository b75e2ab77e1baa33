import type { Page } from "playwright-core";
import { select } from "./pane-stage";

/**
 * Types into a cell with real key strokes. The grid opens its editor a moment after the first of them, and on a busy machine
 * some can be lost to it: a cell that stays as it was, or that lacks some of the characters, is typed into again. Where the
 * cell is not meant to change, what is said of it tells that it was typed.
 */
export async function typeInto(
  page: Page,
  a1: string,
  content: string,
  said?: () => Promise<unknown>,
): Promise<void> {
  const before = await page.evaluate(cell, a1);
  const changed = () =>
    page.waitForFunction(
      ([at, was]) => JSON.stringify(window.playground!.read(at)) !== was,
      [a1, before] as const,
      { timeout: 3_000 },
    );
  for (let tries = 0; tries < 3; tries += 1) {
    await select(page, a1);
    await page.keyboard.type(content);
    await page.keyboard.press("Enter");
    const isTyped = await (said ?? changed)().then(
      () => true,
      () => false,
    );
    if (isTyped && !(await isCut(page, a1, content))) return;
  }
}

const cell = (at: string): string => JSON.stringify(window.playground!.read(at));

/** Whether the cell holds some of the characters alone, in their order. */
async function isCut(page: Page, a1: string, content: string): Promise<boolean> {
  const [[held] = []] = await page.evaluate((at) => window.playground!.read(at), a1);
  const kept = Array.from(held!.formula === "" ? held!.text : held!.formula);
  let from = 0;
  const isInOrder = kept.every((character) => {
    from = content.indexOf(character, from) + 1;
    return from > 0;
  });
  return isInOrder && kept.length > 0 && kept.length < content.length;
}
