import type { MemoryGrid } from "../../playground/memory-grid";
import { failAt, openExcel, UNGROUPED } from "./open-excel";

/** Work on a workbook, and the workbook itself, made anew for each failure. */
export interface Attempt {
  readonly grid: MemoryGrid;
  readonly work: () => Promise<unknown>;
}

/**
 * Does work again and again while one request after the other fails, and holds the workbook against what it was before;
 * gives how many failures there were.
 */
export async function failEverywhere(
  when: "before" | "half" | "after",
  prepare: () => Attempt | Promise<Attempt>,
): Promise<number> {
  let failures = 0;
  for (let k = 1; k < 40; k += 1) {
    const { grid, work } = await prepare();
    const { failed, failSync } = failAt(k, when);
    openExcel(grid, { ...UNGROUPED, failSync });
    const before = grid.snapshot();
    const outcome = await work().catch((error: unknown) => error);
    if (failed.length === 0) {
      expect(outcome).not.toBeInstanceOf(Error);
      return failures;
    }
    // Only showing it comes after the work.
    if (!(outcome instanceof Error)) continue;
    failures += 1;
    expect({ k, workbook: grid.snapshot() }).toEqual({ k, workbook: before });
  }
  throw new Error("There were always more requests.");
}
