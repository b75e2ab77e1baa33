import { abilities } from "../../../src/workbook/host/abilities";
import { runGrouped } from "../../../src/workbook/host/run-grouped";

const runs: unknown[] = [];

function host(api: number, grouped: "works" | "refuses" = "works"): void {
  const isSetSupported = (_set: string, version: string) => Number(version.split(".")[1]) <= api;
  const run = async (first: unknown, second?: (context: object) => Promise<unknown>) => {
    runs.push(second ? first : "plain");
    if (second && grouped === "refuses") throw new Error("InvalidArgument");
    return (second ?? (first as (context: object) => Promise<unknown>))({});
  };
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported } } }, Excel: { run } });
}

beforeEach(() => runs.splice(0));
afterAll(() => {
  Reflect.deleteProperty(globalThis, "Excel");
  Reflect.deleteProperty(globalThis, "Office");
});

it("asks for one step of undo where Excel can", async () => {
  host(20);
  expect(await runGrouped(() => Promise.resolve(7))).toBe(7);
  expect(runs).toEqual([{ mergeUndoGroup: true }]);
});

it("runs plainly where it cannot", async () => {
  host(19);
  expect(await runGrouped(() => Promise.resolve(7))).toBe(7);
  expect(runs).toEqual(["plain"]);
});

it("runs plainly too where Excel says that it can and then refuses", async () => {
  host(20, "refuses");
  expect(await runGrouped(() => Promise.resolve(7))).toBe(7);
  expect(runs).toEqual([{ mergeUndoGroup: true }, "plain"]);
});

it("never does work twice: what fails once begun fails", async () => {
  host(20);
  let begun = 0;
  const work = () => {
    begun += 1;
    return Promise.reject(new Error("protected"));
  };
  await expect(runGrouped(work)).rejects.toThrow("protected");
  expect(begun).toBe(1);
});

it("takes an Excel that cannot be asked for one that can do the least", () => {
  Reflect.deleteProperty(globalThis, "Office");
  expect(abilities()).toEqual({ spills: false, boundTitles: false, notes: false, groupedUndo: false });
  Object.assign(globalThis, { Office: { context: undefined } });
  expect(abilities().spills).toBe(false);
  host(12);
  expect(abilities()).toEqual({ spills: true, boundTitles: true, notes: false, groupedUndo: false });
});
