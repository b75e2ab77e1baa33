import { openExcel, UNGROUPED } from "../stage/open-excel";
import { MemoryGrid } from "../../playground/memory-grid";
import { put } from "../stage/cells";

export const KNOWN = new Set(["SHARE", "RPA", "TABLE", "TOP"]);

/** Looks again at once, where the pane would wait for Excel. */
export const AT_ONCE = { wait: () => Promise.resolve() };

export const N_A = { error: "#N/A" };

/** A workbook of two sheets with formulas of every sort. */
export function stageGrid(): MemoryGrid {
  const grid = new MemoryGrid();
  grid.addSheet("O'Neil's data");
  const share = (row: number): string => `=ATI.SHARE("KR",A${row},2018)`;
  for (const row of [1, 2, 3]) {
    grid.results.set(share(row), 0.1 + 0.2 * row);
    put(grid, `B${row}`, { formula: share(row) });
  }
  put(grid, "C1", { formula: "=SUM(B1:B3)" });
  put(grid, "C2", "=ATI.SHARE(1)");
  grid.results.set(TABLE, [
    ["-", "Big Data"],
    ["South Korea", 2888 / 45929],
    ["", N_A],
  ]);
  put(grid, "E5", { formula: TABLE });
  grid.results.set(BROKEN, { error: "#NAME?" });
  grid.results.set(REPAIRED, 7);
  put(grid, "B2", { formula: BROKEN }, "s2");
  put(grid, "B3", { formula: BROKEN }, "s2");
  grid.setParts({ ...grid.parts(), notes: [{ sheetId: "s1", row: 0, column: 1, text: "Mine\nand yours" }] });
  return grid;
}

export const TABLE = '=ATI.TABLE("SHARE","KR","Big Data")';
export const BROKEN = `=1+[2]!_xldudf_ATI_RPA("KR","AI")`;
export const REPAIRED = `=1+ATI.RPA("KR","AI")`;

/** The whole workbook; notes stand in no order. */
export function workbook(grid: MemoryGrid): unknown {
  const { sheets, parts } = grid.snapshot();
  const notes = [...(parts.notes as { readonly text: string }[])].sort((a, b) =>
    a.text.localeCompare(b.text),
  );
  return { sheets, parts: { ...parts, notes } };
}

/** Runs work once for each sync that it has, which fails in each of the ways; the workbook must be as it was. */
export async function expectAllOrNothing(
  make: () => MemoryGrid,
  work: () => Promise<unknown>,
  api: string = UNGROUPED.api,
) {
  let syncs = 0;
  openExcel(make(), { failSync: () => void (syncs += 1), api });
  await work();
  expect(syncs).toBeGreaterThan(3);
  for (const fault of ["before", "half", "after"] as const) {
    for (let at = 1; at <= syncs; at += 1) {
      const grid = make();
      const before = workbook(grid);
      openExcel(grid, { failSync: (count) => (count === at ? fault : undefined), api });
      await expect(work()).rejects.toMatchObject({ code: "GeneralException" });
      expect({ fault, at, workbook: workbook(grid) }).toEqual({ fault, at, workbook: before });
    }
  }
}

/** Cancels work at each of its steps; the workbook must be as it was. */
export async function expectCancellable(
  make: () => MemoryGrid,
  work: (watch: { signal: AbortSignal; onProgress: () => void }) => Promise<unknown>,
) {
  for (let at = 1; ; at += 1) {
    const grid = make();
    const before = workbook(grid);
    const controller = new AbortController();
    let steps = 0;
    openExcel(grid);
    const done = work({
      signal: controller.signal,
      onProgress: () => {
        steps += 1;
        if (steps === at) controller.abort();
      },
    });
    await done.catch(() => undefined);
    if (steps < at) {
      expect(at).toBeGreaterThan(2);
      return;
    }
    await expect(done).rejects.toThrow("Cancelled; nothing was changed.");
    expect(workbook(grid)).toEqual(before);
  }
}
