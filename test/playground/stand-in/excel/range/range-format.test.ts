import { areaOf } from "../../../../../src/playground/stand-in/area";
import { setStage, type Stage } from "../stage";

let stage: Stage;
beforeEach(() => {
  stage = setStage();
});

const stylesAt = (address: string) => stage.grid.readStyles("s1", areaOf(address));

describe("A range's format", () => {
  it("is set for every cell", async () => {
    await stage.batch((sheet) => {
      const { format } = sheet.getRange("A1:B1");
      format.font.bold = true;
      format.font.italic = true;
      format.font.size = 14;
      format.font.color = "#A1B2C3";
      format.fill.color = "#FFFFFF";
      format.wrapText = true;
      format.horizontalAlignment = "Center";
      format.verticalAlignment = "Top";
    });
    const style = {
      bold: true,
      italic: true,
      size: 14,
      color: "#a1b2c3",
      fill: "#ffffff",
      wrap: true,
      horizontal: "Center",
      vertical: "Top",
    };
    expect(stylesAt("A1:B1")).toEqual([[style, style]]);
  });

  it("set to what plain cells have leaves nothing behind", async () => {
    const before = stage.grid.snapshot();
    await stage.batch((sheet) => {
      const { format } = sheet.getRange("A1");
      format.font.bold = true;
      format.font.bold = false;
      format.font.size = 11;
      format.font.color = "#000000";
      format.wrapText = false;
      format.horizontalAlignment = "General";
      format.verticalAlignment = "Bottom";
      format.fill.color = "#FF0000";
      format.fill.clear();
    });
    expect(stage.grid.snapshot()).toEqual(before);
  });

  it("reads as null where cells differ, and as Excel's own where nothing is set", async () => {
    await stage.batch((sheet) => (sheet.getRange("A1").format.font.bold = true));
    const told = await stage.ask(
      (sheet) => {
        const { format } = sheet.getRange("A1:B1");
        format.load("horizontalAlignment, verticalAlignment, columnWidth");
        format.font.load("bold, italic, size, color");
        format.fill.load("color");
        return format;
      },
      ({ font, fill, horizontalAlignment, verticalAlignment, columnWidth }) => [
        font.bold,
        font.italic,
        font.size,
        font.color,
        fill.color,
        horizontalAlignment,
        verticalAlignment,
        columnWidth,
      ],
    );
    expect(told).toEqual([null, false, 11, "#000000", "#FFFFFF", "General", "Bottom", 48]);
  });

  it("draws a line under its last row only, and takes it away", async () => {
    await stage.batch((sheet) => {
      const line = sheet.getRange("A1:A2").format.borders.getItem("EdgeBottom");
      line.style = "Continuous";
      line.color = "#112233";
    });
    expect(stylesAt("A1:A2")).toEqual([[{}], [{ lineBelow: "#112233" }]]);
    await stage.batch((sheet) => (sheet.getRange("A2").format.borders.getItem("EdgeBottom").style = "None"));
    expect(stylesAt("A2")).toEqual([[{}]]);
  });

  it("makes columns as wide as told, and fits columns and rows", async () => {
    await stage.batch((sheet) => {
      const { format } = sheet.getRange("B2:C3");
      format.columnWidth = 90;
      format.autofitColumns();
      format.autofitRows();
    });
    expect(stage.grid.columnWidths("s1", areaOf("A1:D1"))).toEqual([48, 90, 90, 48]);
    expect([stage.grid.fitted, stage.grid.fittedRows]).toEqual([
      [{ sheetId: "s1", area: areaOf("B2:C3") }],
      [{ sheetId: "s1", area: areaOf("B2:C3") }],
    ]);
  });

  it("takes no colour that it cannot read, and no border that it lacks", async () => {
    const wrong = stage.batch((sheet) => (sheet.getRange("A1").format.font.color = "reddish"));
    await expect(wrong).rejects.toMatchObject({ code: "InvalidArgument" });
    await stage.batch((sheet) => {
      expect(() => sheet.getRange("A1").format.borders.getItem("EdgeTop")).toThrow("not in the stand-in");
    });
  });
});
