import { compareLists } from "../../../src/taskpane/renewal/compare-lists";

const made = (id: string, ...names: string[]) => ({ id, parameters: names.map((name) => ({ name })) });

test("functions and arguments that one list has and the other lacks are named", () => {
  const later = [made("SHARE", "areas", "dataset"), made("USE", "areas"), made("RPA", "areas")];
  const earlier = [made("SHARE", "areas"), made("OLD"), made("RPA", "areas")];
  expect(compareLists(later, earlier)).toEqual({ ahead: ["SHARE", "USE"], behind: ["OLD"] });
  expect(compareLists(later, later)).toEqual({ ahead: [], behind: [] });
});
