import { setStage, type Stage } from "./stage";

let stage: Stage;
beforeEach(() => {
  stage = setStage();
});

const sheetParts = () => stage.grid.parts().sheets;

describe("How a sheet is set up", () => {
  it("is kept", async () => {
    await stage.batch((sheet) => {
      const { pageLayout } = sheet;
      sheet.showGridlines = false;
      sheet.freezePanes.freezeRows(2);
      pageLayout.orientation = "Landscape";
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 3 };
      pageLayout.setPrintTitleRows("$1:$2");
      const footers = pageLayout.headersFooters.defaultForAllPages;
      footers.leftFooter = "left";
      footers.rightFooter = "&P";
      footers.centerFooter = "middle";
    });
    expect(sheetParts()).toEqual({
      s1: {
        gridlines: false,
        frozenRows: 2,
        orientation: "Landscape",
        pagesWide: 1,
        pagesTall: 3,
        titleRows: "$1:$2",
        footer: "&Lleft&Cmiddle&R&P",
      },
    });
  });

  it("set back to what a new sheet has leaves nothing", async () => {
    const before = stage.grid.snapshot();
    await stage.batch((sheet) => {
      sheet.showGridlines = false;
      sheet.freezePanes.freezeRows(1);
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = "x";
    });
    expect(stage.grid.snapshot()).not.toEqual(before);
    await stage.batch((sheet) => {
      sheet.showGridlines = true;
      sheet.freezePanes.unfreeze();
      sheet.pageLayout.orientation = "Portrait";
      sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = "";
    });
    expect(sheetParts()).toEqual({});
    expect(stage.grid.snapshot()).toEqual(before);
  });

  it("is told", async () => {
    const told = await stage.ask(
      (sheet) => {
        const { pageLayout } = sheet;
        sheet.load("showGridlines, standardHeight");
        pageLayout.zoom = { horizontalFitToPages: 1 };
        pageLayout.load("orientation, zoom, headersFooters/defaultForAllPages/leftFooter");
        return sheet;
      },
      ({ showGridlines, standardHeight, pageLayout: { orientation, zoom, headersFooters } }) => [
        showGridlines,
        standardHeight,
        orientation,
        zoom,
        headersFooters.defaultForAllPages.leftFooter,
      ],
    );
    expect(told).toEqual([true, 15, "Portrait", { horizontalFitToPages: 1 }, ""]);
  });

  it("repeats the rows of a range on every page", async () => {
    await stage.batch((sheet) => sheet.pageLayout.setPrintTitleRows(sheet.getRange("B3:C4")));
    expect(sheetParts()).toEqual({ s1: { titleRows: "$3:$4" } });
  });
});

describe("A sheet", () => {
  it.each(["a/b", "[x]", "'x", "", "x".repeat(32)])("is not called %p", async (name) => {
    const added = stage.batch((_, { workbook }) => workbook.worksheets.add(name));
    await expect(added).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("takes all that stands on it with it when it is deleted", async () => {
    const before = stage.grid.snapshot();
    await stage.batch((_, { workbook }) => {
      const sheet = workbook.worksheets.add("Other");
      sheet.getRange("A1:A3").values = [["a"], [1], [2]];
      sheet.charts.add("Line", sheet.getRange("A1:A3"), "Columns");
      sheet.tables.add("A1:A3", true);
      sheet.notes.add("B1", "note");
      sheet.getRange("A2:A3").conditionalFormats.add("ColorScale");
      sheet.getRange("A2:A3").conditionalFormats.add("Custom");
      sheet.getRange("A2").dataValidation.rule = { list: { inCellDropDown: true, source: "=Other!$A$1" } };
      sheet.showGridlines = false;
    });
    const { charts, tables, notes, heatMaps, rules, choices, sheets } = stage.grid.parts();
    const kinds = [charts, tables, notes, heatMaps, rules, choices, Object.keys(sheets)];
    expect(kinds.map(({ length }) => length)).toEqual([1, 1, 1, 1, 1, 1, 1]);
    await stage.batch((_, { workbook }) => workbook.worksheets.getItem("Other").delete());
    expect(stage.grid.snapshot()).toEqual(before);
  });

  it("is hidden and shown again; a hidden one is not active", async () => {
    await stage.batch((_, { workbook }) => {
      const sheet = workbook.worksheets.add("Other");
      sheet.activate();
      sheet.visibility = "Hidden";
    });
    expect(stage.grid.activeSheet().id).toBe("s1");
    const { id } = stage.grid.sheets()[1]!;
    expect(sheetParts()).toEqual({ [id]: { visibility: "Hidden" } });
    const told = await stage.ask(
      (_, { workbook }) => workbook.worksheets.load("items/visibility"),
      ({ items }) => items.map(({ visibility }) => visibility),
    );
    expect(told).toEqual(["Visible", "Hidden"]);
    const activated = stage.batch((_, { workbook }) => workbook.worksheets.getItem("Other").activate());
    await expect(activated).rejects.toMatchObject({ code: "InvalidOperation" });
    await stage.batch((_, { workbook }) => {
      workbook.worksheets.getItem("Other").visibility = "Visible";
    });
    expect(sheetParts()).toEqual({});
  });

  it("is not hidden when no other is seen", async () => {
    const hidden = stage.batch((sheet, { workbook }) => {
      workbook.worksheets.add("Other").visibility = "VeryHidden";
      sheet.visibility = "Hidden";
    });
    await expect(hidden).rejects.toMatchObject({ code: "InvalidOperation" });
  });

  it("is not deleted when it is the last", async () => {
    await expect(stage.batch((sheet) => sheet.delete())).rejects.toMatchObject({ code: "InvalidOperation" });
  });

  it("gives the same event each time, so that a handler can be removed", async () => {
    const told: string[] = [];
    const handler = ({ address }: { address: string }) => Promise.resolve(told.push(address));
    const cell = { row: 0, column: 0, rows: 1, columns: 1 };
    await stage.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.onSelectionChanged.add(handler);
      await context.sync();
      stage.grid.select("s1", cell);
      sheet.onSelectionChanged.remove(handler);
      await context.sync();
      stage.grid.select("s1", cell);
    });
    expect(told).toEqual(["A1"]);
  });
});
