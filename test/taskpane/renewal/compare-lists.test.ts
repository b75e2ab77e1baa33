import { compareLists, listFrom } from "../../../src/taskpane/renewal/compare-lists";

const made = (id: string, ...names: string[]) => ({ id, parameters: names.map((name) => ({ name })) });

test("functions and arguments that one list has and the other lacks are named", () => {
  const later = [made("SHARE", "areas", "dataset"), made("USE", "areas"), made("RPA", "areas")];
  const earlier = [made("SHARE", "areas"), made("OLD"), made("RPA", "areas")];
  expect(compareLists(later, earlier)).toEqual({ ahead: ["SHARE", "USE"], behind: ["OLD"] });
  expect(compareLists(later, later)).toEqual({ ahead: [], behind: [] });
});

test.each([
  ["nothing", undefined],
  ["no list", { functions: [] }],
  ["an entry that is none", [null]],
  ["an entry without an id", [{ parameters: [] }]],
  ["an entry without parameters", [{ id: "SHARE" }]],
  ["a parameter that is none", [{ id: "SHARE", parameters: [null] }]],
])("%s is no list of functions", (_what, given) => {
  expect(listFrom(given)).toBeUndefined();
});

test("a list of functions is one, whatever else it says", () => {
  const list = [{ ...made("SHARE", "areas"), description: "Share" }];
  expect(listFrom(list)).toEqual(list);
});
