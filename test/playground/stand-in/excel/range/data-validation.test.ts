import { areaOf } from "../../../../../src/playground/stand-in/area";
import { setStage, type Stage } from "../stage";

const ALERT = { message: "Choose one.", showAlert: true, style: "Stop", title: "Mine" } as const;
const listOf = (source: string) => ({ list: { inCellDropDown: true, source } });

let stage: Stage;
beforeEach(() => {
  stage = setStage();
  stage.grid.addSheet("My lists");
});

const choices = () => stage.grid.parts().choices;
const choose = (sheet: Excel.Worksheet, address: string): void => {
  const { dataValidation } = sheet.getRange(address);
  dataValidation.rule = listOf("='My lists'!$A$2:$A$9");
  dataValidation.errorAlert = ALERT;
};

describe("A drop-down list", () => {
  it("is kept with where its list is and what it says to anything else, and tells both", async () => {
    await stage.batch((sheet) => choose(sheet, "B2"));
    expect(choices()).toEqual([
      { sheetId: "s1", area: areaOf("B2"), source: "='My lists'!$A$2:$A$9", refusal: "Choose one." },
    ]);
    const told = await stage.ask(
      (sheet) =>
        ["B2", "C2"].map((address) =>
          sheet.getRange(address).dataValidation.load("type, rule, errorAlert, ignoreBlanks, prompt"),
        ),
      (both) => both.map(({ type, rule, errorAlert }) => [type, rule, errorAlert.message]),
    );
    expect(told).toEqual([
      ["List", listOf("='My lists'!$A$2:$A$9"), "Choose one."],
      ["None", {}, ""],
    ]);
  });

  it("takes what is on no list where it has no alert, whatever its style", async () => {
    const told = () =>
      stage.ask(
        (sheet) => sheet.getRange("B2").dataValidation.load("errorAlert"),
        ({ errorAlert }) => errorAlert.showAlert,
      );
    await stage.batch((sheet) => {
      choose(sheet, "B2");
      sheet.getRange("B2").dataValidation.errorAlert = { ...ALERT, showAlert: false, style: "Warning" };
    });
    expect([choices()[0]!.takesAll, await told()]).toEqual([true, false]);
    await stage.batch((sheet) => {
      sheet.getRange("B2").dataValidation.errorAlert = ALERT;
    });
    expect([choices()[0]!.takesAll, await told()]).toEqual([undefined, true]);
  });

  it("takes the place of the one before, and leaves it on the cells around", async () => {
    await stage.batch((sheet) => {
      choose(sheet, "A1:A3");
      sheet.getRange("A2").dataValidation.rule = listOf("=$C$1:$C$2");
    });
    expect(choices().map(({ area, source }) => [area, source])).toEqual([
      [areaOf("A1"), "='My lists'!$A$2:$A$9"],
      [areaOf("A3"), "='My lists'!$A$2:$A$9"],
      [areaOf("A2"), "=$C$1:$C$2"],
    ]);
  });

  it("may hold its words itself, up to 255 letters of them", async () => {
    const word = "x".repeat(253);
    await stage.batch((sheet) => {
      sheet.getRange("A1").dataValidation.rule = listOf("Yes,No");
      sheet.getRange("A2").dataValidation.rule = listOf(`${word},y`);
    });
    expect(choices().map(({ source }) => source)).toEqual(["Yes,No", `${word},y`]);
    for (const source of [`${word},yz`, "", " "]) {
      const used = stage.batch((sheet) => {
        sheet.getRange("A3").dataValidation.rule = listOf(source);
      });
      await expect(used).rejects.toThrow(source.trim() === "" ? "or words: Yes,No" : "at most 255 letters");
    }
    expect(choices()).toHaveLength(2);
  });

  it.each<[string, (range: Excel.Range) => void, number]>([
    ["by itself", (range) => range.dataValidation.clear(), 0],
    ["with all of its cell", (range) => range.clear(), 0],
    ["not with the contents", (range) => range.clear("Contents"), 1],
    ["not with the formats", (range) => range.clear("Formats"), 1],
  ])("is cleared %s", async (_how, clear, left) => {
    await stage.batch((sheet) => {
      choose(sheet, "A1");
      clear(sheet.getRange("A1"));
    });
    expect(choices()).toHaveLength(left);
  });

  it.each<[string, (validation: Excel.DataValidation) => void]>([
    ["a rule on numbers", (it) => (it.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } })],
    ["a list without a drop-down", (it) => (it.rule = { list: { inCellDropDown: false, source: "=$A$1" } })],
    ["a warning", (it) => (it.errorAlert = { ...ALERT, style: "Warning" })],
    ["a prompt", (it) => (it.prompt = { message: "Hm", showPrompt: true, title: "" })],
  ])("is all that there is: %s is refused by name", async (_what, set) => {
    const used = stage.batch((sheet) => {
      choose(sheet, "A1");
      set(sheet.getRange("A1").dataValidation);
    });
    await expect(used).rejects.toThrow("not in the stand-in");
  });
});
