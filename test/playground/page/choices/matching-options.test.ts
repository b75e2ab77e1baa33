import { matchingOptions } from "../../../../src/playground/page/choices/matching-options";

const AREAS = ["Côte d'Ivoire", "North Korea", "South Korea", "Korea, old", 2018];

test("options match by every word, without accents or case", () => {
  expect(matchingOptions(AREAS, "COTE  iv")).toEqual(["Côte d'Ivoire"]);
  expect(matchingOptions(AREAS, "01")).toEqual([2018]);
});

test("options that begin with the text come first, the others keep their order", () => {
  expect(matchingOptions(AREAS, "korea")).toEqual(["Korea, old", "North Korea", "South Korea"]);
});

test("all options match while nothing is typed, and none what none holds", () => {
  expect(matchingOptions(AREAS, " ")).toEqual(AREAS);
  expect(matchingOptions(AREAS, "xyz")).toEqual([]);
});
