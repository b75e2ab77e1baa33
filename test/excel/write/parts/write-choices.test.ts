import { areaOf } from "../../../../src/playground/stand-in/area";
import type { PlannedChoice } from "../../../../src/plans/plan";
import { keepChoices, restoreChoices, type KeptChoice } from "../../../../src/excel/write/undo/keep-choices";
import { writeChoices } from "../../../../src/excel/write/parts/write-choices";
import { setStage, type Stage } from "../../../playground/stand-in/excel/stage";

const WORDS: PlannedChoice = { row: 0, column: 1, words: ["Neighbours", "G7"], refusal: "Choose one." };
const LIST: PlannedChoice = {
  row: 1,
  column: 1,
  sheet: "My lists",
  list: { row: 1, column: 2, rows: 4, columns: 1 },
  refusal: "Choose one.",
};
const OPEN: PlannedChoice = { row: 1, column: 1, words: ["Japan"] };

let stage: Stage;
beforeEach(() => {
  stage = setStage();
  stage.grid.addSheet("My lists");
});

const told = () => stage.grid.parts().choices.map(({ area, source }) => [area, source]);
const write = (...choices: PlannedChoice[]) =>
  stage.batch((sheet) => writeChoices(sheet.getRange("A1:C3"), choices));

it("lets cells choose from words and from cells", async () => {
  await write(WORDS, LIST);
  expect(told()).toEqual([
    [areaOf("B1"), "Neighbours,G7"],
    [areaOf("B2"), "='My lists'!$C$2:$C$5"],
  ]);
  expect(stage.grid.parts().choices.map(({ refusal }) => refusal)).toEqual(["Choose one.", "Choose one."]);
});

it("lets anything stand where nothing is refused, and again once it is taken back", async () => {
  await write(OPEN);
  const before = stage.grid.parts().choices;
  expect(before.map(({ takesAll }) => takesAll)).toEqual([true]);
  let kept: readonly KeptChoice[] = [];
  await stage.ask(
    (sheet) => keepChoices(sheet.getRange("A1:C3"), [LIST]),
    (read) => {
      kept = read();
    },
  );
  await write(LIST);
  expect(stage.grid.parts().choices.map(({ takesAll }) => takesAll)).toEqual([undefined]);
  await stage.batch((sheet) => restoreChoices(sheet.getRange("A1:C3"), kept, (formula) => formula));
  expect(stage.grid.parts().choices).toEqual(before);
});

it("leaves a list of words as it was when another that took its place is taken back", async () => {
  await write(WORDS);
  const before = told();
  let kept: readonly KeptChoice[] = [];
  await stage.ask(
    (sheet) => keepChoices(sheet.getRange("A1:C3"), [LIST, { row: 0, column: 1 }]),
    (read) => {
      kept = read();
    },
  );
  await write({ ...LIST, row: 0 }, LIST);
  expect(told()).not.toEqual(before);
  await stage.batch((sheet) => restoreChoices(sheet.getRange("A1:C3"), kept, (formula) => formula));
  expect(told()).toEqual(before);
});
