import { abilities } from "../../../src/excel/host/abilities";
import { groupsUndo, runGrouped, stopGrouping } from "../../../src/excel/host/run-grouped";

const runs: string[] = [];

/** What befalls a group: it works, is refused before it begins, or fails with a code at its end. */
type Groups = "work" | "are refused" | { readonly code: string };

function host(api: number, groups: Groups = "work"): void {
  const isSetSupported = (_set: string, version: string) => Number(version.split(".")[1]) <= api;
  const run = async (options: Excel.RunOptions, work: (context: object) => Promise<unknown>) => {
    runs.push(options.mergeUndoGroup === true ? "group" : "plain");
    expect(options.delayForCellEdit).toBe(true);
    if (options.mergeUndoGroup !== true) return work({});
    if (groups === "are refused") throw new Error("InvalidArgument");
    const result = await work({});
    if (typeof groups === "object") throw Object.assign(new Error("refused"), groups);
    return result;
  };
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported } } }, Excel: { run } });
}

const seven = () => runGrouped((run) => run(() => Promise.resolve(7)));

beforeEach(() => runs.splice(0));
afterAll(() => {
  Reflect.deleteProperty(globalThis, "Excel");
  Reflect.deleteProperty(globalThis, "Office");
});

it("asks for one step of undo where Excel can", async () => {
  host(20);
  expect(await seven()).toBe(7);
  expect(runs).toEqual(["group"]);
});

it("runs plainly where it cannot", async () => {
  host(19);
  expect(await seven()).toBe(7);
  expect(runs).toEqual(["plain"]);
});

it.each<Groups>(["are refused", { code: "UndoNotSupported" }, { code: "GeneralException" }])(
  "runs plainly where Excel says that it can and groups %j, and does not ask again",
  async (groups) => {
    host(20, groups);
    expect(await seven()).toBe(7);
    expect(runs).toEqual(["group", "plain"]);
    expect(await seven()).toBe(7);
    expect(runs).toEqual(["group", "plain", "plain"]);
    expect(groupsUndo()).toBe(false);
  },
);

it.each(["AccessDenied", "InvalidOperationInCellEditMode"])(
  "hands %s on, which the user did, and groups the next time",
  async (code) => {
    host(20, { code });
    await expect(seven()).rejects.toMatchObject({ code });
    expect(runs).toEqual(["group"]);
    expect(groupsUndo()).toBe(true);
  },
);

it("never does work twice that failed by itself", async () => {
  host(20);
  let begun = 0;
  const work = () => {
    begun += 1;
    return Promise.reject(new Error("Stopped."));
  };
  await expect(runGrouped((run) => run(work))).rejects.toThrow("Stopped.");
  expect(begun).toBe(1);
});

it("goes on grouping where the plain run fails as well", async () => {
  host(20);
  const work = () => Promise.reject(Object.assign(new Error("offline"), { code: "GeneralException" }));
  await expect(runGrouped((run) => run(work))).rejects.toThrow("offline");
  expect(runs).toEqual(["group", "plain"]);
  expect(groupsUndo()).toBe(true);
});

it("groups no more when it is told that this Excel cannot", () => {
  host(20);
  stopGrouping();
  expect(groupsUndo()).toBe(false);
});

it("takes an Excel that cannot be asked for one that can do the least", () => {
  Reflect.deleteProperty(globalThis, "Office");
  expect(abilities()).toMatchObject({ spills: false, boundTitles: false, notes: false, groupedUndo: false });
  Object.assign(globalThis, { Office: { context: undefined } });
  expect(abilities().spills).toBe(false);
  host(12);
  expect(abilities()).toMatchObject({ spills: true, boundTitles: true, notes: false, groupedUndo: false });
});
