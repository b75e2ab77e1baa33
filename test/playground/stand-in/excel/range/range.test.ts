import { setStage } from "../stage";

const addressesOf = (ranges: readonly Excel.Range[]) =>
  ranges.map((range) => (range.isNullObject ? null : range.address));

describe("A range leads to", () => {
  it("its rows, columns, last cell, and what lies beside it", async () => {
    const { ask } = setStage();
    const told = await ask((sheet) => {
      const range = sheet.getRangeByIndexes(1, 1, 3, 2); // B2:C4
      return [
        range.getRow(1),
        range.getColumn(1),
        range.getLastCell(),
        range.getOffsetRange(2, 1),
        sheet.getCell(4, 0),
      ].map((each) => each.load("address"));
    }, addressesOf);
    expect(told).toEqual(["Sheet1!B3:C3", "Sheet1!C2:C4", "Sheet1!C4", "Sheet1!C4:D6", "Sheet1!A5"]);
  });

  it("what it has in common with another, on the same sheet only", async () => {
    const { ask, grid } = setStage();
    grid.addSheet("Second");
    const told = await ask((sheet, { workbook }) => {
      const range = sheet.getRange("B2:C4");
      const others = [
        sheet.getRange("C4:D9"),
        "A1:B2",
        "D1:D9",
        workbook.worksheets.getItem("Second").getRange("B2"),
      ];
      return others.map((other) => range.getIntersectionOrNullObject(other).load("address"));
    }, addressesOf);
    expect(told).toEqual(["Sheet1!C4", "Sheet1!B2", null, null]);
  });

  it("its sheet", async () => {
    const { ask } = setStage();
    const name = await ask(
      (_, { workbook }) => workbook.getActiveCell().worksheet.load("name"),
      (sheet) => sheet.name,
    );
    expect(name).toBe("Sheet1");
  });

  it.each([
    ["above the sheet", (sheet: Excel.Worksheet) => sheet.getRange("A1").getOffsetRange(-1, 0)],
    ["right of it", (sheet: Excel.Worksheet) => sheet.getRangeByIndexes(0, 16_383, 1, 2)],
    ["of no cells", (sheet: Excel.Worksheet) => sheet.getRange("A1").getResizedRange(-1, 0)],
  ])("nothing %s", async (_title, find) => {
    const { batch } = setStage();
    await expect(batch((sheet) => find(sheet).load("address"))).rejects.toMatchObject({
      code: "InvalidArgument",
    });
  });
});

describe("A range's place in points", () => {
  it("comes of the widths of the columns and of rows of 15 points", async () => {
    const { ask, grid } = setStage();
    grid.setColumnWidths("s1", { row: 0, column: 0, rows: 1, columns: 2 }, [100, 20]);
    const told = await ask(
      (sheet) => sheet.getRange("B3:C4").load("left, top, width, height"),
      ({ left, top, width, height }) => [left, top, width, height],
    );
    // Column A is 100 wide, B 20, C as new: 48.
    expect(told).toEqual([100, 30, 68, 30]);
  });
});

describe("What is written to a range", () => {
  it("is an error where it reads like one", async () => {
    const { batch, valuesAt } = setStage();
    await batch((sheet) => (sheet.getRange("A1:B1").values = [["#N/A", "#naught"]]));
    expect(valuesAt("A1:B1")).toEqual([[{ error: "#N/A" }, "#naught"]]);
  });
});

describe("The used range", () => {
  it("is the smallest around all that cells hold, or a null object", async () => {
    const { ask, fill } = setStage();
    const used = () =>
      ask((sheet) => [sheet.getUsedRangeOrNullObject(true).load("address")], addressesOf).then(
        ([address]) => address,
      );
    expect(await used()).toBeNull();
    fill([[1, null, "x"]], "B3");
    fill([[false]], "A7");
    expect(await used()).toBe("Sheet1!A3:D7");
  });
});
