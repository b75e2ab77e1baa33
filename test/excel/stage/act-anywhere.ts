import { describeExcelError } from "../../../src/excel/host/describe-excel-error";
import { setSheetPart } from "../../../src/playground/stand-in/excel/sheet-part";
import type { MemoryGrid } from "../../playground/memory-grid";
import "../../office-js/judge";
import { openExcel, UNGROUPED } from "./open-excel";
import { unprotect, type Act } from "./user-acts";

/** Work on a workbook that can be begun anew. */
export interface Scene {
  /** The workbook before the work. */
  readonly grid: () => MemoryGrid | Promise<MemoryGrid>;
  readonly work: (grid: MemoryGrid) => Promise<unknown>;
  /** Those that no undo groups, where nothing else is said. */
  readonly api?: string;
}

/** What became of work during which the user did something. */
export interface Outcome {
  /** Before which request. */
  readonly k: number;
  readonly grid: MemoryGrid;
  readonly error: unknown;
}

const MOST_REQUESTS = 60;

/** The quick proxies are asked at every request; Microsoft's client, which sends the same ones, at every other. */
const step = (): number => (globalThis.officeJsJudge ? 2 : 1);

/** Lets the user act before the k-th request, for each k; tells what became of the work and of the workbook. */
export async function actAnywhere(
  { grid: make, work, api = UNGROUPED.api }: Scene,
  act: Act,
  check: (outcome: Outcome) => void,
): Promise<void> {
  for (let k = 1; k < MOST_REQUESTS; k += step()) {
    const grid = await make();
    let requests = 0;
    const acted: boolean[] = [];
    const between = (count: number): void => {
      requests = count;
      if (count === k) acted.push(act(grid));
    };
    openExcel(grid, { api, between });
    const error: unknown = await work(grid).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    if (requests < k) return;
    if (acted.includes(true)) check({ k, grid, error });
  }
  throw new Error("There were always more requests.");
}

/**
 * Holds each outcome against the two that are right: the work is whole, or all is as before, with what the user did in
 * either case; and a sentence tells why. Gives how often it was each.
 */
export async function expectWholeOrNothing(
  scene: Scene,
  act: Act,
): Promise<{ whole: number; nothing: number }> {
  const before = await scene.grid();
  const couldAct = act(before);
  const after = await scene.grid();
  openExcel(after, { api: scene.api ?? UNGROUPED.api });
  await scene.work(after);
  act(after);
  const counts = { whole: 0, nothing: 0 };
  await actAnywhere(scene, act, ({ k, grid, error }) => {
    const [kind, wanted] = error === undefined ? (["whole", after] as const) : (["nothing", before] as const);
    counts[kind] += 1;
    expectSentence(k, error);
    if (couldAct || kind === "whole")
      expect({ k, error: String(error), workbook: seen(grid) }).toEqual({
        k,
        error: String(error),
        workbook: seen(wanted),
      });
  });
  return counts;
}

/** The workbook whatever is protected; to hide a sheet under protection is left undone. */
function seenUnprotected(grid: MemoryGrid): unknown {
  unprotect(grid);
  for (const sheet of grid.sheets()) setSheetPart(grid, sheet, { visibility: undefined });
  return seen(grid);
}

/** Work while which the user protects something, and lifts that when the add-in waits: it is whole, or all is as before. */
export async function expectLifted(
  scene: Scene,
  act: Act,
  pause: jest.MockedFunction<(milliseconds: number) => Promise<void>>,
): Promise<void> {
  const before = seenUnprotected(await scene.grid());
  const whole = await scene.grid();
  openExcel(whole, { api: scene.api ?? UNGROUPED.api });
  await scene.work(whole);
  const after = seenUnprotected(whole);
  const protect: Act = (grid) => {
    pause.mockImplementation(() => {
      unprotect(grid);
      return Promise.resolve();
    });
    return act(grid);
  };
  await actAnywhere(scene, protect, ({ k, grid, error }) => {
    expectSentence(k, error);
    expect({ k, error: String(error), workbook: seenUnprotected(grid) }).toEqual({
      k,
      error: String(error),
      workbook: error === undefined ? after : before,
    });
  });
}

/** Work while which the user protects something for good: all texts of theirs stay, and what is left is told. */
export async function expectKeptUnderProtection(
  scene: Scene,
  act: Act,
  texts: readonly string[],
): Promise<void> {
  const before = seenUnprotected(await scene.grid());
  await actAnywhere(scene, act, ({ k, grid, error }) => {
    expectSentence(k, error);
    const now = seenUnprotected(grid);
    const kept = texts.filter((text) => JSON.stringify(now).includes(text));
    expect({ k, kept }).toEqual({ k, kept: texts });
    if (error !== undefined && JSON.stringify(now) !== JSON.stringify(before))
      expect({ k, words: describeExcelError(error) }).toEqual({
        k,
        words: expect.stringMatching("look at .+[.]$") as string,
      });
  });
}

/** An error is told in a sentence of ours that ends as one. */
export function expectSentence(k: number, error: unknown): void {
  if (error === undefined) return;
  const words = describeExcelError(error);
  expect({ k, words }).toEqual({ k, words: expect.stringMatching(/^(?!Excel could not).*[.]$/) as string });
}

/** The workbook but for the name by which a sheet is listed: the one that it had when that was looked at. */
const seen = (grid: MemoryGrid): unknown =>
  JSON.parse(
    JSON.stringify(grid.snapshot()).replaceAll(/\\\\"name\\\\":\\\\".*?\\\\"|\\"name\\":\\".*?\\"/g, "NAME"),
  );
