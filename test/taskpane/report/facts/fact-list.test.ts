import { forgivingSearch } from "../../../../src/taskpane/shared/forgiving-search";
import { applyFilters } from "../../../../src/taskpane/shared/entries/entry-filter";
import { factList, yearsIn } from "../../../../src/taskpane/report/facts/fact-list";
import { EVERYTHING } from "../../../../src/taskpane/report/report-state";

const search = forgivingSearch(factList.entries(), factList.fields);
const shown = (filters: Record<string, string>) =>
  applyFilters(factList.entries(), factList.filters, filters).map(({ id }) => id);
const formula = (text: string, filters: Record<string, string> = {}) =>
  factList.formula({ ...EVERYTHING, text, filters }, search(text).meant);

it("offers the formula for a text, and both find the same", () => {
  const { formula: text, gives } = formula("5G");
  expect(text).toBe('=ATI.FACTS("5G")');
  expect([...gives].sort()).toEqual(
    search("5G")
      .found.map(({ id }) => id)
      .sort(),
  );
});

it("takes the word that was meant where the text stands nowhere", () => {
  expect(search("blokchain").found.length).toBeGreaterThan(0);
  expect(formula("blokchain").formula).toBe('=ATI.FACTS("blockchain")');
  expect(formula("zzzzzz").formula).toBe("=ATI.FACTS()");
});

it("asks for all where there is no text", () => {
  expect(formula("").formula).toBe("=ATI.FACTS()");
  expect(formula("").gives).toHaveLength(115);
});

it("filters by year and verdict", () => {
  expect(shown({ verdict: "agrees", year: "2019" })).toEqual(["F040"]);
  expect(shown({ year: "2023" })).toEqual(expect.arrayContaining(["F026", "F100"]));
  expect(shown({ verdict: "untested" }).length + shown({ verdict: "agrees" }).length).toBeLessThan(115);
  expect(formula("", { year: "2023" }).because).toBe("the function has no argument for year");
});

it.each([
  ["2019", [2019]],
  ["2018-2020", [2018, 2019, 2020]],
  ["2021 and 2022", [2021, 2022]],
  ["by 2026", [2026]],
  ["over 5 years", []],
  ["not stated (Table 1: 2020-2021)", [2020, 2021]],
])("finds the years of %j", (text, years) => {
  expect(yearsIn(text)).toEqual(years);
});
