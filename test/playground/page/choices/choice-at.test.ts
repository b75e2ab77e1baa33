import { choiceAt } from "../../../../src/playground/page/choices/choice-at";
import { areaOf } from "../../../../src/playground/stand-in/area";
import { NO_PARTS } from "../../../../src/playground/stand-in/parts";

const wide = { sheetId: "s1", area: areaOf("B1:B9"), source: "=$D$1:$D$3", refusal: "Wide." };
const later = { sheetId: "s1", area: areaOf("B2"), source: "=$E$1:$E$3", refusal: "Later." };
const parts = { ...NO_PARTS, choices: [wide, later] };

test("a cell's list is the last one that covers it on its sheet", () => {
  expect(choiceAt(parts, "s1", 0, 1)).toBe(wide);
  expect(choiceAt(parts, "s1", 1, 1)).toBe(later);
  expect(choiceAt(parts, "s1", 9, 1)).toBeUndefined();
  expect(choiceAt(parts, "s2", 0, 1)).toBeUndefined();
});
