import { areaOf } from "../../../src/playground/stand-in/area";
import type { ExcelOptions } from "../../../src/playground/stand-in/excel/excel-host";
import { FRIENDLY } from "../../../src/playground/stand-in/excel/manners";
import { WITHOUT_UNDO_ON_DESKTOP } from "../../../src/playground/stand-in/excel/without-undo";
import { isAtLeast } from "../../../src/playground/stand-in/version";
import { abilities } from "../../../src/excel/host/abilities";
import { Cancelled } from "../../../src/excel/host/cancelled";
import { runCheck, type CheckResult } from "../../../src/excel/check/run-check";
import type { Step } from "../../../src/excel/check/step";
import { STEPS } from "../../../src/excel/check/steps";
import { CLIENT_API } from "../../office-js/client-sets";
import { openExcel } from "../stage/open-excel";
import { WorkingGrid } from "./working-grid";

jest.setTimeout(60_000);

let grid: WorkingGrid;
const open = (options: ExcelOptions = {}): void => {
  grid = new WorkingGrid(options);
  openExcel(grid, options);
};

const check = (steps: readonly Step[] = STEPS): Promise<CheckResult> => runCheck(steps, { pause: 0 });

const inState = ({ results }: CheckResult, wanted: string): string[] =>
  results.filter(({ state }) => state === wanted).map(({ step }) => step.id);

it("each step has a name of its own, and says what to expect and what it means where it differs", () => {
  expect(new Set(STEPS.map(({ id }) => id)).size).toBe(STEPS.length);
  for (const { title, expected, otherwise } of STEPS)
    expect([title, expected, otherwise].map((text) => text.length > 5)).toEqual([true, true, true]);
});

/** The steps that an Excel says it cannot do; Microsoft's client, which judges these tests too, is an older one. */
const unknownTo = (newest: string): string[] =>
  STEPS.flatMap(({ id, api }) => (api === undefined || isAtLeast(newest, api) ? [] : [id]));
const NEWEST = globalThis.officeJsJudge ? CLIENT_API : FRIENDLY.api;

it("an Excel that surprises nobody does all as expected", async () => {
  open();
  const result = await check();
  expect(result.results.filter(({ state }) => state === "differs")).toEqual([]);
  expect(inState(result, "left out")).toEqual(unknownTo(NEWEST));
  expect(result.left).toEqual([]);
});
/** What each manner of an Excel makes of the check. */
const FAULTS: readonly (readonly [string, ExcelOptions, readonly string[]])[] = [
  ["omitted arguments arrive as [[null]]", { leftOut: [[null]] }, []],
  ['omitted arguments arrive as [[""]]', { leftOut: [[""]] }, []],
  ["omitted arguments arrive as [[0]]", { leftOut: [[0]] }, []],
  ["empty cells arrive as 0", { emptyCell: 0 }, []],
  ["empty cells arrive as null", { emptyCell: null }, []],
  ["results arrive later", { late: 3 }, ["chart-at-once"]],
  ["a whole column does not reach a function", { mostCells: 1_000_000 }, ["whole-column"]],
  ["hiding has no undo", { withoutUndo: WITHOUT_UNDO_ON_DESKTOP }, ["hiding-in-a-group"]],
  ["1,600 formulas are too many to group", { tooManyToGroup: 1600 }, ["many-in-a-group"]],
  ["Excel is one for Mac", { platform: "Mac" }, ["download"]],
  ["there is no printer", { hasPrinter: false }, ["page-setup"]],
  ["notes cannot be written", { takesNotes: false }, ["note"]],
  ["charts are not named by their headers", { findsNames: false }, ["chart-at-once"]],
  ["rows grow with their texts at once", { rowsGrow: true }, []],
  ["Excel calculates by hand", { calculation: "Manual" }, []],
  ["cells show old values for a while", { staleSyncs: 3 }, []],
  ["the add-in comes from another catalogue", { catalogue: "store" }, []],
  ["no group works", { groupsFail: true }, ["one-undo", "many-in-a-group", "hiding-in-a-group"]],
];

describe.each(FAULTS)("where %s", (_manner, options, wrong) => {
  it(wrong.length === 0 ? "no step differs" : `${wrong.join(", ")} differs alone`, async () => {
    open(options);
    const result = await check();
    expect(inState(result, "differs")).toEqual(wrong.filter((id) => !unknownTo(NEWEST).includes(id)));
    expect(inState(result, "left out")).toEqual(unknownTo(NEWEST));
  });
});

it("says how what is left out arrives", async () => {
  open({ leftOut: [[0]], emptyCell: null });
  const { results } = await check(STEPS.filter(({ id }) => ["left-out", "empty-and-error"].includes(id)));
  expect(results.map(({ seen }) => seen)).toEqual([
    expect.stringContaining("the year arrives at the end as [[0]], between others as [[0]]"),
    expect.stringContaining("the empty cell arrives as [[null]]"),
  ]);
});

it("leaves out what an older Excel does not know", async () => {
  open({ api: "1.9" });
  const result = await check();
  expect(inState(result, "differs")).toEqual([]);
  expect(inState(result, "left out")).toEqual([
    "spill",
    "spilled-cells",
    "row-heights",
    "note",
    "note-on-comment",
    "sheet-properties",
    "one-undo",
    "many-in-a-group",
    "hiding-in-a-group",
  ]);
});

describe("whatever happens", () => {
  const sight = { ok: true, seen: "seen" };
  const step = (run: Step["run"], more: Partial<Step> = {}): Step => ({
    id: "step",
    title: "A step",
    expected: "seen",
    otherwise: "It matters.",
    run,
    ...more,
  });
  /** Makes a mess that the check must clear up. */
  const messy = step(async (bench) => {
    await bench.addSheet();
    await bench.run(async (sheet, { workbook }) => {
      workbook.application.calculationMode = "Manual";
      sheet.activate();
      await workbook.context.sync();
    });
    return sight;
  });

  const fill = (): void => {
    open();
    grid.addSheet("ATI check");
    grid.write("s2", areaOf("A1"), [["the user’s"]]);
    grid.select("s2", areaOf("B2:C4"));
  };
  const left = async () => ({
    workbook: grid.snapshot(),
    at: [grid.activeSheet().name, grid.selection()],
    mode: await Excel.run(async ({ workbook }) => {
      const { application } = workbook;
      application.load("calculationMode");
      await workbook.context.sync();
      return application.calculationMode;
    }),
  });

  it("the workbook, the selection and the mode of calculation are as before", async () => {
    fill();
    const before = await left();
    await check([messy, ...STEPS]);
    expect(await left()).toEqual(before);
  });

  it("also where a step fails, which is told with its code, and the next ones are asked", async () => {
    fill();
    const before = await left();
    const failing = step(() => Promise.reject(Object.assign(new Error("no"), { code: "GeneralException" })));
    const { results } = await check([messy, failing, step(() => Promise.resolve(sight))]);
    expect(results.map(({ state, seen }) => [state, seen])).toEqual([
      ["as expected", "seen"],
      ["differs", "GeneralException"],
      ["as expected", "seen"],
    ]);
    expect(await left()).toEqual(before);
  });

  it("also where a step never ends", async () => {
    fill();
    const before = await left();
    const endless = step(() => new Promise<never>(() => undefined));
    const { results } = await runCheck([messy, endless], { pause: 0, limit: 20 });
    expect(results[1]).toMatchObject({ state: "differs", seen: "no answer within 0.02 seconds" });
    expect(await left()).toEqual(before);
  });

  it("also when it is stopped, in the middle of a step or before the next", async () => {
    for (const never of [true, false]) {
      fill();
      const before = await left();
      const controller = new AbortController();
      const stopping = step(() => {
        controller.abort();
        return never ? new Promise<never>(() => undefined) : Promise.resolve(sight);
      });
      const work = runCheck([messy, stopping, messy], { pause: 0, signal: controller.signal });
      await expect(work).rejects.toThrow(Cancelled);
      expect(await left()).toEqual(before);
    }
  });

  it("a sheet that cannot be deleted is named", async () => {
    let refuses = false;
    open({ failSync: () => (refuses ? "before" : undefined) });
    const { left: sentences } = await check([
      step(() => {
        refuses = true;
        return Promise.resolve(sight);
      }),
    ]);
    expect(sentences).toEqual([
      "Delete the sheet “ATI check”.",
      "Look at the mode of calculation under Formulas, Calculation Options.",
    ]);
  });

  it("what fails is done without from then on", async () => {
    open();
    const fails = (doubts: "notes" | "groupedUndo") =>
      step(() => Promise.resolve({ ok: false, seen: "nothing" }), { doubts });
    expect(abilities()).toMatchObject({ notes: true, groupedUndo: true });
    await check([fails("notes")]);
    expect(abilities()).toMatchObject({ notes: false, groupedUndo: true });
    await check([fails("groupedUndo")]);
    expect(abilities()).toMatchObject({ notes: false, groupedUndo: false });
  });

  it("is told step by step", async () => {
    open();
    const told: string[] = [];
    const steps = [
      step(() => Promise.resolve(sight)),
      step(() => Promise.resolve(sight), { title: "Another" }),
    ];
    await runCheck(steps, {
      pause: 0,
      onProgress: ({ doing, done, of }) => told.push(`${doing} ${done}/${of}`),
    });
    expect(told).toEqual(["A step 0/2", "Another 1/2"]);
  });
});
