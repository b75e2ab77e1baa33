import { cellName, insertFormula } from "../../../src/workbook/write/insert-formula";

interface Cell {
  formula: string;
  value: string;
  format: string;
}

/** One sheet, with Excel's two rules: what is read must be loaded and synced, what is written waits for the sync. */
class FakeExcel {
  readonly cells = new Map<string, Cell>();
  syncs = 0;
  activeCell = "B3";
  activeSheet = "Sheet1";
  failure: Error | undefined;
  private pending: (() => void)[] = [];

  cell(name: string): Cell {
    const key = `${this.activeSheet}!${name}`;
    const found = this.cells.get(key) ?? { formula: "", value: "", format: "General" };
    this.cells.set(key, found);
    return found;
  }

  readonly run = async (batch: (context: unknown) => Promise<unknown>) =>
    batch({
      workbook: {
        getActiveCell: () => this.range(this.activeCell),
        worksheets: { getActiveWorksheet: () => ({ getRange: (name: string) => this.range(name) }) },
      },
      sync: (): Promise<void> => {
        this.syncs += 1;
        if (this.failure && this.pending.length > 0) return Promise.reject(this.failure);
        for (const apply of this.pending.splice(0)) apply();
        return Promise.resolve();
      },
    });

  private range(name: string): object {
    const cell = this.cell(name);
    const read: Record<string, unknown> = {};
    const all = {
      address: `${this.activeSheet}!${name}`,
      formulas: [[cell.formula]],
      values: [[cell.value]],
    };
    const later = (apply: () => void) => this.pending.push(apply);
    const get = (property: string) => {
      if (!(property in read)) throw new Error(`${property} was not loaded`);
      return read[property];
    };
    return {
      load: (names: string) =>
        later(() => {
          for (const key of names.split(/,\s*/)) read[key] = all[key as keyof typeof all];
        }),
      get address() {
        return get("address");
      },
      get values() {
        return get("values");
      },
      get formulas() {
        return get("formulas") as string[][];
      },
      set formulas(cells: string[][]) {
        later(() => (cell.formula = cells[0]?.[0] ?? ""));
      },
      set numberFormat(cells: string[][]) {
        later(() => (cell.format = cells[0]?.[0] ?? ""));
      },
    };
  }
}

const FORMULA = '=ATI.SHARE("KR","Big Data",2018)';
let excel: FakeExcel;

beforeEach(() => {
  excel = new FakeExcel();
  Object.assign(globalThis, { Excel: excel });
});
afterAll(() => Reflect.deleteProperty(globalThis, "Excel"));

it("writes the formula and the format into an empty selected cell, in two syncs", async () => {
  const done = await insertFormula(FORMULA, { format: "0.0%" });
  expect(done).toEqual({ state: "inserted", address: "Sheet1!B3" });
  expect(excel.cell("B3")).toMatchObject({ formula: FORMULA, format: "0.0%" });
  expect(excel.syncs).toBe(2);
});

it("leaves the number format alone when none is given", async () => {
  await insertFormula(FORMULA);
  expect(excel.cell("B3")).toMatchObject({ formula: FORMULA, format: "General" });
});

it.each([
  ["a value", { formula: "12", value: "12" }],
  ["a formula that shows nothing", { formula: '=""', value: "" }],
  ["a value that a formula spilled into it", { formula: "", value: "Korea" }],
])("writes nothing over %s", async (_title, content) => {
  Object.assign(excel.cell("B3"), content);
  expect(await insertFormula(FORMULA)).toEqual({ state: "occupied", address: "Sheet1!B3" });
  expect(excel.cell("B3")).toMatchObject(content);
});

it("replaces the cell that was agreed, wherever the selection is by then", async () => {
  excel.cell("B3").formula = "12";
  excel.cell("C4").formula = "13";
  excel.activeCell = "C4";
  const done = await insertFormula(FORMULA, { replace: "Sheet1!B3" });
  expect(done).toEqual({ state: "inserted", address: "Sheet1!B3" });
  expect(excel.cell("B3").formula).toBe(FORMULA);
  expect(excel.cell("C4").formula).toBe("13");
});

it("replaces nothing when another sheet has been opened since", async () => {
  excel.activeSheet = "Sheet2";
  excel.cell("B3").formula = "12";
  expect(await insertFormula(FORMULA, { replace: "Sheet1!B3" })).toEqual({
    state: "moved",
    address: "Sheet1!B3",
  });
  expect(excel.cell("B3").formula).toBe("12");
});

it("hands on what Excel refuses", async () => {
  excel.failure = new Error("protected");
  await expect(insertFormula(FORMULA)).rejects.toThrow("protected");
});

it("names a cell without its sheet", () => {
  expect(cellName("Sheet1!B3")).toBe("B3");
  expect(cellName("'What a ! sheet'!AB12")).toBe("AB12");
  expect(cellName("B3")).toBe("B3");
});
