import { setStage, type Stage } from "./stage";

let stage: Stage;
beforeEach(() => {
  stage = setStage();
});

describe("Notes", () => {
  it("are added to cells, told by sheet or all together, changed and deleted", async () => {
    stage.grid.addSheet("Other");
    await stage.batch((sheet, { workbook }) => {
      sheet.notes.add("B2", "one");
      sheet.notes.add(sheet.getRange("C3"), "two");
      workbook.notes.add("Other!A1", "three");
    });
    const told = await stage.ask(
      (sheet, { workbook }) => ({
        own: sheet.notes.load("items/content"),
        all: workbook.notes.load("items"),
        place: sheet.notes.getItem("C3").getLocation().load("address"),
        none: sheet.notes.getItemOrNullObject("A1"),
      }),
      ({ own, all, place, none }) => [
        own.items.map(({ content }) => content),
        all.items.length,
        place.address,
        none.isNullObject,
      ],
    );
    expect(told).toEqual([["one", "two"], 3, "Sheet1!C3", true]);
    await stage.batch((sheet) => {
      sheet.notes.getItem("B2").content = "changed";
      sheet.notes.getItem("C3").delete();
    });
    expect(stage.grid.parts().notes.map(({ text }) => text)).toEqual(["changed", "three"]);
  });

  it("stand in one cell, one in each", async () => {
    const twice = stage.batch((sheet) => {
      sheet.notes.add("B2", "one");
      sheet.notes.add("B2", "two");
    });
    await expect(twice).rejects.toMatchObject({ code: "InvalidArgument" });
    const wide = stage.batch((sheet) => sheet.notes.add("C2:D2", "wide"));
    await expect(wide).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(stage.grid.parts().notes).toEqual([{ sheetId: "s1", row: 1, column: 1, text: "one" }]);
  });
});
