import type { Fault } from "../../../../src/playground/stand-in/excel/excel-host";
import { setStage } from "./stage";

/** Four changes in one sync. */
function change(sheet: Excel.Worksheet): void {
  for (const cell of ["A1", "A2", "A3", "A4"]) sheet.getRange(cell).values = [[1]];
}

describe("A sync that is made to fail", () => {
  it.each([
    ["before", 0],
    ["half", 2],
    ["after", 4],
  ] as const)("%s has done %d of 4 requests, which stay done", async (fault, done) => {
    const { batch, valuesAt } = setStage({ failSync: () => fault });
    await expect(batch(change)).rejects.toMatchObject({ code: "GeneralException" });
    expect(valuesAt("A1:A4").filter(([value]) => value === 1)).toHaveLength(done);
  });

  it("is counted over all runs, and not where nothing is asked for", async () => {
    const counts: number[] = [];
    const { excel } = setStage({ failSync: (count) => void counts.push(count) });
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").activate();
      await context.sync();
      await context.sync();
      context.workbook.worksheets.load("items/name");
      await context.sync();
    });
    expect(counts).toEqual([1, 2]);
    await excel.run((context) => {
      context.workbook.worksheets.getItem("Sheet1").activate();
      return Promise.resolve();
    });
    await excel.run(() => Promise.resolve());
    expect(counts).toEqual([1, 2, 3]);
  });

  it("can be one of many, or all from one on", async () => {
    const once: (Fault | undefined)[] = [undefined, "before", undefined];
    const { batch } = setStage({ failSync: (count) => once[count - 1] });
    await batch(change);
    await expect(batch(change)).rejects.toThrow();
    await batch(change);
    const lasting = setStage({ failSync: (count) => (count >= 2 ? "after" : undefined) });
    await lasting.batch(change);
    await expect(lasting.batch(change)).rejects.toThrow();
    await expect(lasting.batch(change)).rejects.toThrow();
  });

  it("reads nothing that comes after the half", async () => {
    const { excel } = setStage({ failSync: (count) => (count === 1 ? "half" : undefined) });
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      change(sheet);
      const range = sheet.getRange("A1").load("values");
      await expect(context.sync()).rejects.toThrow();
      expect(() => range.values).toThrow("The property 'values' is not available");
    });
  });
});

describe("The journal", () => {
  it("has a line for each request that changed something, and one for each sync, in order", async () => {
    const journal: string[] = [];
    const { excel } = setStage({ journal });
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1").load("name");
      const range = sheet.getRange("A1:B3");
      range.load("values");
      range.formulas = [
        ["Country", "Share"],
        ["KR", "=1"],
        ["JP", 2],
      ];
      range.getRow(0).format.font.bold = true;
      await context.sync();
      const table = sheet.tables.add(range, true);
      table.name = "Mine";
      const chart = sheet.charts.add("Line", range, "Columns");
      chart.setPosition("D1", sheet.getRange("H9"));
      chart.axes.valueAxis.title.text = "Share";
      chart.series.getItemAt(0).format.line.color = "#112233";
      range.conditionalFormats.add("ColorScale").delete();
      sheet.notes.add("A1", "note");
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      table.convertToRange().clear("Formats");
      context.workbook.worksheets.add("New").delete();
    });
    expect(journal).toEqual([
      'Sheet1!A1:B3.formulas = [["Country","Share"],["KR","=1"],["JP",2]]',
      "Sheet1!A1:B1.format.font.bold = true",
      "sync",
      "Sheet1.tables.add(Sheet1!A1:B3, true)",
      'table "Table1".name = "Mine"',
      "Sheet1.charts.add(Line, Sheet1!A1:B3, Columns)",
      'chart "Chart 1".setPosition(D1, Sheet1!H9)',
      'chart "Chart 1".axes.valueAxis.title.text = "Share"',
      'chart "Chart 1".series[0].format.line.color = "#112233"',
      "Sheet1!A1:B3.conditionalFormats.add(ColorScale)",
      "Sheet1!A1:B3.conditionalFormats[0].delete()",
      'Sheet1.notes.add(A1, "note")',
      'Sheet1.pageLayout.zoom = {"horizontalFitToPages":1}',
      'table "Mine".convertToRange()',
      "Sheet1!A1:B3.clear(Formats)",
      "worksheets.add(New)",
      "New.delete()",
      "sync",
    ]);
  });

  it("leaves out what did not happen", async () => {
    const journal: string[] = [];
    const { batch } = setStage({ journal, failSync: () => "half" });
    await expect(batch(change)).rejects.toThrow();
    expect(journal).toEqual(["Sheet1!A1.values = [[1]]", "Sheet1!A2.values = [[1]]", "sync failed"]);
  });
});
