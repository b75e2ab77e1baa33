// A second judge of load and sync, which knows nothing of our stand-in: what was not loaded reads as a sentence.
import { OfficeMockObject } from "office-addin-mock";
import { abilities } from "../../src/excel/host/abilities";
import { runGrouped } from "../../src/excel/host/run-grouped";
import { readSelectedCell } from "../../src/excel/reading/cell/read-selected-cell";
import { watchCells } from "../../src/excel/reading/cell/watch-cells";
import { madeSheets } from "../../src/excel/made/listed/made-sheets";
import { SETTING } from "../../src/excel/made/listed/registry";
import { show } from "../../src/excel/write/sheets/show";

// The mock needs a reader of manifests, and that two packages which jest cannot load.
jest.mock("@microsoft/app-manifest", () => ({}));
jest.mock("uuid", () => ({}));

const KNOWN = new Set(["SHARE", "TOP"]);
const FORMULA = '=ATI.SHARE(C7,"Big Data",2018)';

/** What happened, in order. */
const done: string[] = [];

/** Makes Excel of a plain tree; whether an object is null needs no load, in Excel either. */
function mock(workbook: object, nulls: Readonly<Record<string, boolean>> = {}): OfficeMockObject {
  const tree: object = { context: { workbook } };
  const excel = new OfficeMockObject(tree);
  const context = excel.context as OfficeMockObject;
  const sync = context.sync.bind(context);
  context.sync = () => {
    done.push("sync");
    return sync();
  };
  for (const [way, isNull] of Object.entries(nulls)) {
    let object = context.workbook as OfficeMockObject;
    for (const name of way.split(".")) object = object[name] as OfficeMockObject;
    object.isNullObject = isNull;
  }
  const run = (first: unknown, second?: unknown): unknown => {
    done.push(second ? `run ${JSON.stringify(first)}` : "run");
    return ((second ?? first) as (given: unknown) => unknown)(context);
  };
  Object.assign(globalThis, { Excel: { run }, Office: officeOf(20) });
  return context.workbook as OfficeMockObject;
}

function officeOf(api: number): object {
  const isSetSupported = (_set: string, version: string) => Number(version.split(".")[1]) <= api;
  return { context: { requirements: { isSetSupported } } };
}

beforeEach(() => done.splice(0));
afterAll(() => {
  Reflect.deleteProperty(globalThis, "Excel");
  Reflect.deleteProperty(globalThis, "Office");
});

const cells = (address: string, formula: unknown, value: unknown, text = String(value)) => ({
  address,
  formulas: [[formula]],
  values: [[value]],
  text: [[text]],
  rowIndex: Number(/\d+/.exec(address.slice(address.indexOf("!")))) - 1,
  columnIndex: 1,
});

/** Gives a part of the tree that the mock keeps under this name. */
const give = (name: string) =>
  function (this: OfficeMockObject): unknown {
    return this[name];
  };

function itself<T>(this: T): T {
  return this;
}

describe("The selected cell", () => {
  const select = (active: object, parent: object, isAlone: boolean): OfficeMockObject =>
    mock(
      {
        worksheets: {
          sheet: {
            id: "s1",
            name: "Sheet1",
            input: { rowCount: 1, columnCount: 1, values: [["KR"]] },
            getRange: give("input"),
          },
          getActiveWorksheet: give("sheet"),
        },
        active: {
          ...active,
          parent: {
            ...parent,
            filled: {
              rowCount: 2,
              columnCount: 1,
              head: { values: [["Share"], [0.05]], getResizedRange: itself },
              line: { values: [[0.05]], getResizedRange: itself },
              getCell(this: OfficeMockObject, row: number) {
                return row === 0 ? (this.head as unknown) : (this.line as unknown);
              },
            },
            getSpillingToRangeOrNullObject: give("filled"),
          },
          getSpillParentOrNullObject: give("parent"),
        },
        getActiveCell: give("active"),
      },
      {
        "active.parent": isAlone,
        "active.parent.filled": false,
        "worksheets.sheet.input": false,
      },
    );
  const NONE = cells("A1", "", "");

  it("is read with its sheet, its call and what that refers to", async () => {
    select(cells("Sheet1!B3", FORMULA, 0.06, "6%"), NONE, true);
    expect(await readSelectedCell(KNOWN)).toMatchObject({
      sheetId: "s1",
      sheet: "Sheet1",
      cell: "B3",
      formula: FORMULA,
      value: 0.06,
      text: "6%",
      calls: [{ name: "SHARE" }],
      surroundings: {
        inputs: new Map([["C7", { rows: 1, columns: 1, cells: [["KR"]] }]]),
        offset: { row: 0, column: 0 },
      },
    });
  });

  it("leads to the cell that fills it", async () => {
    select(cells("Sheet1!B4", "", 0.05), cells("Sheet1!B3", FORMULA, 0.06), false);
    expect(await readSelectedCell(KNOWN)).toMatchObject({
      cell: "B3",
      filled: "B4",
      formula: FORMULA,
      value: 0.05,
      surroundings: { offset: { row: 1, column: 0 }, head: [["Share"], [0.05]], line: [0.05] },
    });
  });

  it.each([
    ["it", cells("Sheet1!B3", FORMULA, FORMULA), NONE, true],
    ["what fills it", cells("Sheet1!B4", "", 1), cells("Sheet1!B3", FORMULA, FORMULA), false],
  ])("is none where %s holds a text that looks like a formula", async (_which, active, parent, isAlone) => {
    select(active, parent, isAlone);
    expect(await readSelectedCell(KNOWN)).toEqual({ other: active.address.replace("Sheet1!", "") });
  });
});

it.each([
  ["the workbook's settings", false],
  ["what a sheet keeps of itself", true],
])("reads the comparison sheets from %s, with their names of today", async (_where, isMarked) => {
  const entry = {
    id: "s1",
    name: "Old",
    rows: 9,
    columns: 9,
    charts: [],
    edition: "of the list",
    definition: null,
  };
  mock(
    {
      settings: {
        setting: { value: JSON.stringify({ version: 1, sheets: [entry] }) },
        getItemOrNullObject(this: OfficeMockObject, key: string) {
          return key === SETTING ? (this.setting as unknown) : undefined;
        },
      },
      worksheets: {
        // A collection of one: its item answers for all.
        items: {
          id: "s1",
          name: "New",
          map(this: unknown, each: (item: unknown) => unknown) {
            return [each(this)];
          },
        },
        sheet: {
          customProperties: {
            property: {
              value: JSON.stringify({ version: 1, ...entry, mark: "m1", edition: "of the sheet" }),
            },
            getItemOrNullObject: give("property"),
          },
        },
        getItem: give("sheet"),
      },
    },
    { "settings.setting": false, "worksheets.sheet.customProperties.property": !isMarked },
  );
  const edition = isMarked ? "of the sheet" : "of the list";
  expect(await madeSheets()).toMatchObject([{ id: "s1", sheet: "New", entry: { edition } }]);
});

it("shows a place: its sheet first, then its cell, and both before the sync", async () => {
  const workbook = mock({
    worksheets: {
      getItem: (name: string) => ({
        activate: () => done.push(`activate ${name}`),
        getRange: (address: string) => ({ select: () => done.push(`select ${address}`) }),
      }),
    },
  });
  await show(contextOf(workbook), {
    sheetId: "Notes",
    row: 1,
    column: 2,
  });
  expect(done).toEqual(["activate Notes", "select C2", "sync"]);
});

function contextOf(workbook: OfficeMockObject): Excel.RequestContext {
  const sync = () => Promise.resolve(void done.push("sync"));
  return { workbook, sync } as unknown as Excel.RequestContext;
}

it("watches cells from the sync on, and until the sync after it stops", async () => {
  const event = (name: string) => ({
    add: () => {
      done.push(`add ${name}`);
      return {
        remove: () => done.push(`remove ${name}`),
        context: { sync: () => Promise.resolve(void done.push("sync")) },
      };
    },
  });
  mock({
    onSelectionChanged: event("selection"),
    worksheets: { onChanged: event("change"), onCalculated: event("calculation") },
  });
  const unwatch = await watchCells(() => undefined);
  expect(done.filter((each) => each.startsWith("add"))).toHaveLength(3);
  expect(done.filter((each) => each === "sync")).toHaveLength(3);
  done.splice(0);
  await unwatch();
  expect(done.sort()).toEqual([
    "remove calculation",
    "remove change",
    "remove selection",
    "sync",
    "sync",
    "sync",
  ]);
});

it("groups a run where the requirement sets say that Excel can, and asks nothing else of it", async () => {
  mock({});
  expect(abilities()).toMatchObject({ spills: true, boundTitles: true, notes: true, groupedUndo: true });
  expect(await runGrouped((run) => run(() => Promise.resolve(7)))).toBe(7);
  Object.assign(globalThis, { Office: officeOf(15) });
  expect(abilities()).toMatchObject({ spills: true, notes: false, groupedUndo: false });
  expect(await runGrouped((run) => run(() => Promise.resolve(8)))).toBe(8);
  expect(done).toEqual([
    'run {"mergeUndoGroup":true,"delayForCellEdit":true}',
    'run {"delayForCellEdit":true}',
  ]);
});
