import { createExcel } from "../../../../src/playground/stand-in/excel/excel";
import { MemoryGrid } from "../../memory-grid";

let grid: MemoryGrid;
let excel: typeof Excel;

beforeEach(() => {
  grid = new MemoryGrid();
  excel = createExcel(grid);
});

/** A batch that leaves the sync to its end. */
function batch<T>(work: (context: Excel.RequestContext) => T): Promise<T> {
  return excel.run((context) => Promise.resolve(work(context)));
}

const CELL = { row: 0, column: 0, rows: 1, columns: 1 };

describe("A range", () => {
  it("is written at sync and read after load and sync", async () => {
    grid.results.set("=SUM(A1:B1)", 3);
    await excel.run(async (context) => {
      const { workbook } = context;
      const range = workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
      range.formulas = [
        [1, "2"],
        ["=SUM(A1:B1)", "'=text"],
      ];
      range.load("address, values, formulas, rowCount");
      await context.sync();
      expect([range.address, range.rowCount]).toEqual(["Sheet1!A1:B2", 2]);
      expect(range.values).toEqual([
        [1, 2],
        [3, "=text"],
      ]);
      expect(range.formulas).toEqual([
        [1, 2],
        ["=SUM(A1:B1)", "=text"],
      ]);
    });
  });

  it("keeps what null is written to, and empties what an empty text is written to", async () => {
    grid.write("s1", { ...CELL, columns: 2 }, [["a", "b"]]);
    await batch(({ workbook }) => {
      workbook.worksheets.getActiveWorksheet().getRange("A1:B1").values = [[null, ""]];
    });
    expect(grid.read("s1", { ...CELL, columns: 2 })[0]!.map(({ value }) => value)).toEqual(["a", null]);
  });

  it("takes one value for all its cells, and no array of another shape", async () => {
    await batch(({ workbook }) => {
      const range = workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
      range.numberFormat = "0.0%" as unknown as string[][];
    });
    expect(grid.read("s1", { ...CELL, row: 1, column: 1 })[0]![0]!.numberFormat).toBe("0.0%");
    const wrong = batch(({ workbook }) => {
      workbook.worksheets.getActiveWorksheet().getRange("A1:B2").values = [[1]];
    });
    await expect(wrong).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("gives an error as its text", async () => {
    grid.results.set("=ATI.SHARE()", { error: "#N/A", message: "none" });
    await excel.run(async (context) => {
      const { workbook } = context;
      const range = workbook.getActiveCell();
      range.formulas = [["=ATI.SHARE()"]];
      await context.sync();
      range.load({ values: true });
      await context.sync();
      expect(range.values).toEqual([["#N/A"]]);
    });
  });

  it("cannot be read before load and sync", async () => {
    await excel.run(async (context) => {
      const { workbook } = context;
      const range = workbook.getSelectedRange();
      await context.sync();
      expect(() => range.values).toThrow("The property 'values' is not available");
      range.load("values");
      expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }) as Error);
    });
  });

  it("leads to its cells and to a range of another size", async () => {
    await excel.run(async (context) => {
      const { workbook } = context;
      const range = workbook.worksheets.getItem("Sheet1").getRange("B2");
      const larger = range.getResizedRange(2, 1).load("address");
      const cell = larger.getCell(2, 1).load("address");
      await context.sync();
      expect([larger.address, cell.address]).toEqual(["Sheet1!B2:C4", "Sheet1!C4"]);
    });
  });

  it("is selected, and its columns are fitted", async () => {
    await batch(({ workbook }) => {
      const range = workbook.worksheets.getActiveWorksheet().getRange("B2:C3");
      range.select();
      range.format.autofitColumns();
    });
    expect(grid.selection().area).toEqual({ row: 1, column: 1, rows: 2, columns: 2 });
    expect(grid.fitted).toHaveLength(1);
  });
});

describe("A batch", () => {
  it("does nothing before its sync, and syncs by itself at its end", async () => {
    await batch(({ workbook }) => {
      workbook.getActiveCell().values = [[1]];
      expect(grid.read("s1", CELL)[0]![0]!.value).toBeNull();
    });
    expect(grid.read("s1", CELL)[0]![0]!.value).toBe(1);
  });

  it("waits for formulas only after it has changed something", async () => {
    await excel.run(async (context) => {
      const { workbook } = context;
      const range = workbook.getActiveCell().load("values");
      await context.sync();
      expect(grid.calculations).toBe(0);
      range.values = [["x"]];
      range.load("values");
      await context.sync();
    });
    expect(grid.calculations).toBe(1);
  });

  it("stops at an error, and what came before stays done", async () => {
    const failed = batch(({ workbook }) => {
      workbook.getActiveCell().values = [[1]];
      workbook.worksheets.getItem("Nowhere").getRange("A1").values = [[2]];
      workbook.getActiveCell().values = [[3]];
    });
    await expect(failed).rejects.toMatchObject({ code: "ItemNotFound" });
    expect(grid.read("s1", CELL)[0]![0]!.value).toBe(1);
  });

  it("takes options first, and gives what its function gives", async () => {
    expect(await excel.run({ delayForCellEdit: true }, () => Promise.resolve("done"))).toBe("done");
  });
});

describe("Worksheets", () => {
  it("are found by name or id, or are null objects", async () => {
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem("sheet1").load("id,name");
      const [present, absent] = [worksheets.getItemOrNullObject("s1"), worksheets.getItemOrNullObject("s9")];
      await context.sync();
      expect([sheet.id, sheet.name]).toEqual(["s1", "Sheet1"]);
      expect([present.isNullObject, absent.isNullObject]).toEqual([false, true]);
    });
  });

  it("are added, activated and deleted; a name is given once only", async () => {
    await batch(({ workbook: { worksheets } }) => worksheets.add("New").activate());
    expect(grid.activeSheet().name).toBe("New");
    const again = batch(({ workbook: { worksheets } }) => void worksheets.add("new"));
    await expect(again).rejects.toMatchObject({ code: "ItemAlreadyExists" });
    await batch(({ workbook: { worksheets } }) => worksheets.getItem("New").delete());
    expect(grid.sheets()).toHaveLength(1);
  });
});

describe("Events", () => {
  it("tell of selections, a sheet's of its own only, until they are removed", async () => {
    const told: string[] = [];
    const other = grid.addSheet("Other");
    const added = await batch(({ workbook }) => {
      const sheet = workbook.worksheets.getItem("Sheet1");
      sheet.onSelectionChanged.add(({ address }) => Promise.resolve(told.push(address)));
      return workbook.onSelectionChanged.add(() => Promise.resolve(told.push("workbook")));
    });
    grid.select("s1", CELL);
    grid.select(other.id, CELL);
    expect(told).toEqual(["A1", "workbook", "workbook"]);
    added.remove();
    await added.context.sync();
    grid.select("s1", CELL);
    expect(told.slice(3)).toEqual(["A1"]);
  });
});

describe("What the stand-in lacks", () => {
  it("throws its name, when it is read, called, written or loaded", async () => {
    expect(() => void excel.postprocessBindingDescriptor({})).toThrow(
      "Excel.postprocessBindingDescriptor is not in the stand-in",
    );
    await batch(({ workbook }) => {
      const range = workbook.getSelectedRange();
      expect(() => workbook.bindings).toThrow("Workbook.bindings is not in the stand-in");
      expect(() => range.group("ByRows")).toThrow("Range.group is not in the stand-in");
      expect(() => (range.formulasR1C1 = [[1]])).toThrow("Range.formulasR1C1 is not in the stand-in");
      expect(() => range.load("style")).toThrow('load("style") of Range is not in the stand-in');
    });
  });
});

it("begins no batch before its grid is there", async () => {
  let open = (): void => undefined;
  const late = createExcel(grid, { ready: new Promise((resolve) => (open = resolve)) });
  let hasBegun = false;
  const running = late.run(() => Promise.resolve((hasBegun = true)));
  await new Promise(setImmediate);
  expect(hasBegun).toBe(false);
  open();
  expect(await running).toBe(true);
});
