import { areaOf } from "../../../../../src/playground/stand-in/area";
import type { CellStyle } from "../../../../../src/playground/stand-in/grid";
import { setStage } from "../stage";

const ALL: Excel.CellPropertiesLoadOptions = {
  format: {
    font: { bold: true, italic: true, color: true, size: true },
    fill: { color: true, pattern: true },
    borders: { color: true, style: true },
    wrapText: true,
    horizontalAlignment: true,
    verticalAlignment: true,
  },
};
const STYLES: CellStyle[][] = [
  [{}, { bold: true, color: "#112233", fill: "#ffffff" }],
  [
    { lineBelow: "#445566", wrap: true },
    { italic: true, size: 9, horizontal: "Right", vertical: "Top" },
  ],
];

describe("The properties of cells", () => {
  it("are read cell by cell, as a result after the sync", async () => {
    const { ask, grid } = setStage();
    grid.writeStyles("s1", areaOf("A1:B2"), STYLES);
    const [[plain, bold], [lined]] = await ask(
      (sheet) => {
        const result = sheet.getRange("A1:B2").getCellProperties(ALL);
        expect(() => result.value).toThrow(expect.objectContaining({ code: "ValueNotLoaded" }) as Error);
        return result;
      },
      ({ value }) => value as [[Excel.CellProperties, Excel.CellProperties], [Excel.CellProperties]],
    );
    expect(plain.format).toMatchObject({
      font: { bold: false, italic: false, color: "#000000", size: 11 },
      fill: { color: "#FFFFFF", pattern: "None" },
      borders: { bottom: { style: "None" }, top: { style: "None" } },
      wrapText: false,
      horizontalAlignment: "General",
      verticalAlignment: "Bottom",
    });
    expect(bold.format).toMatchObject({
      font: { bold: true, color: "#112233" },
      fill: { color: "#FFFFFF", pattern: "Solid" },
    });
    expect(lined.format!.borders!.bottom).toEqual({ style: "Continuous", color: "#445566" });
  });

  it("written back as they were read leave all as it was", async () => {
    const { batch, excel, grid } = setStage();
    grid.writeStyles("s1", areaOf("A1:B2"), STYLES);
    const before = grid.snapshot();
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
      const kept = range.getCellProperties(ALL);
      await context.sync();
      range.clear("Formats");
      await context.sync();
      expect(grid.snapshot()).not.toEqual(before);
      range.setCellProperties(kept.value);
    });
    expect(grid.snapshot()).toEqual(before);
    // What is not named stays.
    await batch((sheet) =>
      sheet.getRange("A1:B2").setCellProperties([
        [{}, {}],
        [{}, {}],
      ]),
    );
    expect(grid.snapshot()).toEqual(before);
  });

  it("without the pattern make a white fill of none, as in Excel", async () => {
    const { batch, grid } = setStage();
    await batch((sheet) =>
      sheet.getRange("A1").setCellProperties([[{ format: { fill: { color: "#FFFFFF" } } }]]),
    );
    expect(grid.readStyles("s1", areaOf("A1"))).toEqual([[{ fill: "#ffffff" }]]);
  });

  it("must have the range's shape, and be known", async () => {
    const { batch } = setStage();
    const wrong = batch((sheet) => sheet.getRange("A1:B1").setCellProperties([[{}]]));
    await expect(wrong).rejects.toMatchObject({ code: "InvalidArgument" });
    const unknown = batch((sheet) =>
      sheet.getRange("A1").setCellProperties([[{ format: { font: { underline: "Single" } } }]]),
    );
    await expect(unknown).rejects.toThrow('"format/font/underline" is not in the stand-in');
  });
});

describe("The properties of columns", () => {
  it("are their widths, read and written column by column", async () => {
    const { ask, batch } = setStage();
    await batch((sheet) =>
      sheet.getRange("A1:B1").setColumnProperties([{ format: { columnWidth: 70 } }, {}]),
    );
    const told = await ask(
      (sheet) => sheet.getRange("A1:B1").getColumnProperties({ format: { columnWidth: true } }),
      ({ value }) => value,
    );
    expect(told).toEqual([{ format: { columnWidth: 70 } }, { format: { columnWidth: 48 } }]);
  });
});
