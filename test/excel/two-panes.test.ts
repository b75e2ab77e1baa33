import { describeExcelError } from "../../src/excel/host/describe-excel-error";
import { areaOf } from "../../src/playground/stand-in/area";
import { SETTING } from "../../src/excel/made/listed/registry";
import type { MemoryGrid } from "../playground/memory-grid";
import type { ExcelOptions } from "../../src/playground/stand-in/excel/excel-host";
import { blockPlan } from "../../src/plans/blocks/block-plan";
import { openExcel, UNGROUPED } from "./stage/open-excel";
import { standard } from "../plans/sheet/standard";
import { SAMPLE } from "./write/sample-block";
import { userWorkbook } from "./stage/user-workbook";

interface Pane {
  readonly buildSheet: typeof import("../../src/excel/made/build-sheet").buildSheet;
  readonly insertPlan: typeof import("../../src/excel/write/insert-plan").insertPlan;
}

/** A pane of its own: it knows nothing of what another one does. */
function openPane(): Pane {
  let pane: Pane | undefined;
  jest.isolateModules(() => {
    jest.doMock("../../src/excel/host/pause", () => ({ pause: () => Promise.resolve() }));
    pane = {
      ...jest.requireActual<Pick<Pane, "buildSheet">>("../../src/excel/made/build-sheet"),
      ...jest.requireActual<Pick<Pane, "insertPlan">>("../../src/excel/write/insert-plan"),
    };
  });
  return pane!;
}

const [first, second] = [openPane(), openPane()];
it("Two panes know nothing of each other", () => {
  expect(first.buildSheet).not.toBe(second.buildSheet);
});

/** Lets the second pane begin before the k-th request of the first, for each k; from then on they take turns. */
async function sideBySide(
  one: () => Promise<unknown>,
  other: () => Promise<unknown>,
  check: (k: number, grid: MemoryGrid, results: readonly PromiseSettledResult<unknown>[]) => void,
  { api, failSync, last = 60 }: Pick<ExcelOptions, "failSync"> & { readonly api: string; last?: number },
): Promise<void> {
  for (let k = 1; k <= last; k += 1) {
    const grid = userWorkbook();
    const others: Promise<unknown>[] = [];
    openExcel(grid, {
      ...{ api, ...(failSync ? { failSync } : {}) },
      between: (count) => {
        if (count === k)
          others.push(
            other().then(
              (value) => ({ value }),
              (reason: unknown) => ({ reason }),
            ),
          );
      },
    });
    const [own] = await Promise.allSettled([one()]);
    if (others.length === 0) return;
    const [found] = (await Promise.all(others)) as [{ value?: unknown; reason?: unknown }];
    const theirs: PromiseSettledResult<unknown> =
      "reason" in found
        ? { status: "rejected", reason: found.reason }
        : { status: "fulfilled", value: found.value };
    check(k, grid, [own, theirs]);
  }
  if (last === 60) throw new Error("There were always more requests.");
}

/** A pane of its own has classes of its own, too. */
const wordsOf = (reason: unknown): string =>
  reason instanceof Error && reason.name === "Hindrance" ? reason.message : describeExcelError(reason);

function expectSentences(k: number, results: readonly PromiseSettledResult<unknown>[]): void {
  for (const result of results)
    if (result.status === "rejected")
      expect({ k, words: wordsOf(result.reason) }).toEqual({
        k,
        words: expect.stringMatching(/^(?!Excel could not|It could not|It failed).*[.]$/) as string,
      });
}

const FEW = { ...standard("empty"), technologies: ["MNE"], areas: ["KR", "JP"], indicators: ["RPA"] };

/** With marks on sheets, and without. */
it.each(["1.19", "1.11"])(
  "Two panes that build a sheet of one name end whole or clean, with ExcelApi %s",
  async (api) => {
    const alone = userWorkbook();
    openExcel(alone, { api });
    await first.buildSheet(FEW);
    const page = JSON.stringify(alone.snapshot().sheets.find(({ name }) => name === "Own comparison")!.cells);
    await sideBySide(
      () => first.buildSheet(FEW),
      () => second.buildSheet(FEW),
      (k, grid, results) => {
        expectSentences(k, results);
        const whole = results.filter(({ status }) => status === "fulfilled").length;
        const { sheets } = grid.snapshot();
        const made = sheets.filter(({ name }) => name.startsWith("Own comparison"));
        expect({ k, pages: made.map(({ cells }) => JSON.stringify(cells)) }).toEqual({
          k,
          pages: Array.from({ length: whole }, () => page),
        });
        const list = JSON.parse((grid.parts().settings[SETTING] ?? '{"sheets":[]}') as string) as {
          sheets: unknown[];
        };
        expect({ k, listed: list.sheets.length }).toEqual({ k, listed: whole });
        // Each chooses from lists that are there.
        const names = sheets.map(({ name }) => `='${name}'!`);
        for (const { sheetId, source } of grid.parts().choices)
          if (sheetId !== "s1")
            expect({ k, source, isThere: names.some((name) => source.startsWith(name)) }).toMatchObject({
              isThere: true,
            });
      },
      { api },
    );
  },
);

describe("Two panes that insert the same into the same cells", () => {
  const insert = ({ insertPlan }: Pane): Promise<unknown> =>
    insertPlan({ plan: blockPlan(SAMPLE) }, { target: "selection" });
  const before = userWorkbook().snapshot();
  let whole: unknown;
  let twice: unknown;
  beforeAll(async () => {
    const alone = userWorkbook();
    openExcel(alone, UNGROUPED);
    await insert(first);
    whole = alone.snapshot();
    alone.select("s1", areaOf("B12"));
    await insert(first);
    twice = alone.snapshot();
  });
  const isDone = (result: PromiseSettledResult<unknown>): boolean =>
    result.status === "fulfilled" && (result.value as { readonly state: string }).state === "inserted";

  it("leave it there once and whole, or the second's below the first's", async () => {
    await sideBySide(
      () => insert(first),
      () => insert(second),
      (k, grid, results) => {
        expectSentences(k, results);
        const isTwice = results.every(isDone);
        expect({ k, isSome: results.some(isDone) }).toEqual({ k, isSome: true });
        expect({ k, workbook: grid.snapshot() }).toEqual({ k, workbook: isTwice ? twice : whole });
      },
      UNGROUPED,
    );
  });

  it.each(["before", "after"] as const)(
    "take nothing of each other's away where a request fails %s it is done",
    async (fault) => {
      for (let at = 1; at < 16; at += 1)
        await sideBySide(
          () => insert(first),
          () => insert(second),
          (k, grid, results) => {
            const wanted = results.some(isDone) ? whole : before;
            expect({ at, k, workbook: grid.snapshot() }).toEqual({ at, k, workbook: wanted });
          },
          // From the fourth on, the second finds the place occupied.
          { ...UNGROUPED, last: 3, failSync: (count) => (count === at ? fault : undefined) },
        );
    },
  );
});
