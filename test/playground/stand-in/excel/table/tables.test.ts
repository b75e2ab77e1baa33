import { areaOf } from "../../../../../src/playground/stand-in/area";
import { setStage, type Stage } from "../stage";

let stage: Stage;

beforeEach(() => {
  stage = setStage();
  stage.fill([
    ["Year", 2018, "", "year"],
    [1, 2, 3, 4],
    [5, 6, 7, 8],
  ]);
});

const tables = () => stage.grid.parts().tables;

describe("A table", () => {
  it("is made as Excel makes it, with header cells that are texts, none empty and none twice", async () => {
    await stage.batch((sheet) => sheet.tables.add("A1:D3", true));
    expect(tables()).toMatchObject([
      {
        sheetId: "s1",
        name: "Table1",
        area: areaOf("A1:D3"),
        style: "TableStyleMedium2",
        filterButtons: true,
        banded: true,
      },
    ]);
    expect(stage.valuesAt("A1:D1")).toEqual([["Year", "2018", "Column3", "year2"]]);
  });

  it("keeps its headers so, whatever is written there later, formulas too", async () => {
    stage.grid.results.set("=NOW()", 7);
    await stage.batch((sheet) => {
      sheet.tables.add("A1:D3", true);
      sheet.getRange("A1:B1").formulas = [["=NOW()", ""]];
    });
    expect(stage.valuesAt("A1:D1")).toEqual([["7", "Column2", "Column3", "year2"]]);
    expect(stage.grid.read("s1", areaOf("A1"))[0]![0]!.formula).toBe("");
  });

  it("is named, styled and shown as told", async () => {
    await stage.batch((sheet) => {
      const table = sheet.tables.add(sheet.getRange("A1:B3"), true);
      table.name = "My_Table";
      table.style = "TableStyleLight1";
      table.showBandedRows = false;
      table.showFilterButton = false;
    });
    expect(tables()).toMatchObject([
      { name: "My_Table", style: "TableStyleLight1", filterButtons: false, banded: false },
    ]);
  });

  it("leads to its ranges", async () => {
    const told = await stage.ask(
      (sheet) => {
        const table = sheet.tables.add("B1:C3", true);
        return [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()].map((r) =>
          r.load("address"),
        );
      },
      (ranges) => ranges.map(({ address }) => address),
    );
    expect(told).toEqual(["Sheet1!B1:C3", "Sheet1!B1:C1", "Sheet1!B2:C3"]);
  });

  it.each(["2nd", "My table", "A1", "R1C1", "", "Table-1", "TABLE1"])("cannot be called %p", async (name) => {
    const named = stage.batch((sheet) => {
      sheet.tables.add("A1:A3", true);
      sheet.tables.add("C1:C3", true).name = name;
    });
    await expect(named).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("cannot overlap another one, but may touch it", async () => {
    const beside = stage.batch((sheet) => {
      sheet.tables.add("A1:B3", true);
      sheet.tables.add("C1:D3", true);
    });
    await expect(beside).resolves.toBeUndefined();
    const over = stage.batch((sheet) => sheet.tables.add("B3:B4", true));
    await expect(over).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(tables()).toHaveLength(2);
  });

  it("turned into a range leaves its cells and their formats", async () => {
    await stage.batch((sheet) => {
      sheet.getRange("A1").format.font.bold = true;
      const range = sheet.tables.add("A1:B3", true).convertToRange();
      range.getCell(1, 0).values = [["first"]];
    });
    expect(tables()).toEqual([]);
    expect(stage.valuesAt("A1:A2")).toEqual([["Year"], ["first"]]);
    expect(stage.grid.readStyles("s1", areaOf("A1"))).toEqual([[{ bold: true }]]);
  });

  it("deleted takes its cells with it, and no others", async () => {
    await stage.batch((sheet) => sheet.tables.add("A1:B3", true).delete());
    expect(tables()).toEqual([]);
    expect(stage.valuesAt("A1:C2")).toEqual([
      [null, null, ""],
      [null, null, 3],
    ]);
  });
});

describe("Tables", () => {
  it("are found by name or id, of one sheet or of the workbook", async () => {
    const other = stage.grid.addSheet("Other");
    await stage.batch((sheet, { workbook }) => {
      sheet.tables.add("A1:B3", true);
      workbook.tables.add("Other!A1:A2", true);
    });
    const told = await stage.ask(
      (sheet, { workbook }) => ({
        own: sheet.tables.load("items/name, items/id"),
        all: workbook.tables.load("items/name"),
        elsewhere: sheet.tables.getItemOrNullObject("Table2"),
        found: workbook.tables.getItem("table2").worksheet.load("id"),
      }),
      ({ own, all, elsewhere, found }) => [
        own.items.map(({ id, name }) => [id === tables()[0]!.id, name]),
        all.items.map(({ name }) => name),
        elsewhere.isNullObject,
        found.id,
      ],
    );
    expect(told).toEqual([[[true, "Table1"]], ["Table1", "Table2"], true, other.id]);
  });

  it("of a range are those that it touches, or holds wholly", async () => {
    await stage.batch((sheet) => {
      sheet.tables.add("A1:A3", true);
      sheet.tables.add("C1:D3", true);
    });
    const told = await stage.ask(
      (sheet) =>
        [
          sheet.getRange("A1:C3").getTables(),
          sheet.getRange("A1:C3").getTables(true),
          sheet.getRange("B1").getTables(),
        ].map((each) => each.load("items/name")),
      (all) => all.map(({ items }) => items.map(({ name }) => name)),
    );
    expect(told).toEqual([["Table1", "Table2"], ["Table1"], []]);
  });
});
