import { findCalls } from "../../../../src/excel/reading/formula/find-calls";
import { argumentChoice, type ArgumentChoice } from "../../../../src/taskpane/cell/arguments/argument-choice";
import { argumentTexts, changeCall } from "../../../../src/taskpane/cell/arguments/change-call";
import { guideEntry, knownNames } from "../../../../src/taskpane/shared/questions/known-names";

/** The choice for an argument of a formula's first call. */
function choiceIn(formula: string, parameter: string): ArgumentChoice | undefined {
  const [call] = findCalls(formula, knownNames);
  const entry = guideEntry(call!.name)!;
  const found = entry.parameters.find(({ name }) => name === parameter)!;
  return argumentChoice(found, entry, argumentTexts(call!, entry));
}

/** The formula after something was chosen for an argument. */
function after(formula: string, parameter: string, ...values: string[]): unknown {
  const [call] = findCalls(formula, knownNames);
  const entry = guideEntry(call!.name)!;
  const text = choiceIn(formula, parameter)!.textOf(values);
  const at = entry.parameters.findIndex(({ name }) => name === parameter);
  const texts = argumentTexts(call!, entry).map((old, index) => (index === at ? text : old));
  const changed = changeCall(formula, call!, entry, texts);
  return "formula" in changed ? changed.formula : changed.problems;
}

const valuesOf = (choice: ArgumentChoice | undefined): readonly string[] =>
  choice?.groups.flatMap(({ options }) => options.map(({ value }) => value)) ?? [];

const SHARE = '=ROUND(ATI.SHARE("Korea","Big Data",2018),4)';

it.each([
  ["areas", "JP", '=ROUND(ATI.SHARE("JP","Big Data",2018),4)'],
  ["technologies", "AI", '=ROUND(ATI.SHARE("Korea","Artificial Intelligence",2018),4)'],
  ["technologies", "WIPO:8", '=ROUND(ATI.SHARE("Korea","WIPO:8",2018),4)'],
  ["technologies", "ALL", '=ROUND(ATI.SHARE("Korea","ALL",2018),4)'],
  ["years", "2015", '=ROUND(ATI.SHARE("Korea","Big Data",2015),4)'],
  ["years", "", '=ROUND(ATI.SHARE("Korea","Big Data"),4)'],
  ["dataset", "patent-families", '=ROUND(ATI.SHARE("Korea","Big Data",2018,"patent-families"),4)'],
])("writes what is chosen for %s into the formula: %j", (parameter, value, formula) => {
  expect(after(SHARE, parameter, value)).toBe(formula);
});

it("knows what the formula has, by whatever name", () => {
  expect(choiceIn(SHARE, "areas")?.chosen).toEqual(["KR"]);
  expect(choiceIn(SHARE, "technologies")?.chosen).toEqual(["BIGDATA"]);
  expect(choiceIn(SHARE, "years")?.chosen).toEqual(["2018"]);
  // Left out means the default, which is an entry of the list.
  expect(choiceIn(SHARE, "dataset")?.chosen).toEqual([""]);
  expect(choiceIn("=ATI.SHARE(A1,B1)", "areas")?.chosen).toEqual([]);
  expect(choiceIn("=ATI.SHARE(A1,B1)", "years")?.chosen).toEqual([""]);
});

it("makes a list of several where one is there, or where the function names its rows", () => {
  const table = '=ATI.TABLE("SHARE",{"KR";"JP"},"AI")';
  expect(choiceIn(table, "areas")).toMatchObject({ several: true, chosen: ["KR", "JP"] });
  expect(after(table, "areas", "KR", "JP", "DE")).toBe('=ATI.TABLE("SHARE",{"KR";"JP";"DE"},"AI")');
  expect(after(table, "technologies", "AI", "ROB")).toBe(
    '=ATI.TABLE("SHARE",{"KR";"JP"},{"Artificial Intelligence","Robotics"})',
  );
  expect(after('=ATI.SHARE({"KR","JP"},"AI")', "areas", "KR", "DE")).toBe('=ATI.SHARE({"KR","DE"},"AI")');
  expect(choiceIn(SHARE, "areas")?.several).toBe(false);
});

it("offers nothing that no formula could name, and no group where one area is asked for", () => {
  const areas = valuesOf(choiceIn(SHARE, "areas"));
  expect(areas).toEqual(expect.arrayContaining(["G7", "WORLD", "KR"]));
  expect(areas.filter((value) => value.startsWith("members:"))).toEqual([]);
  expect(valuesOf(choiceIn(SHARE, "technologies"))).not.toContain("SIXTEEN");
  expect(valuesOf(choiceIn('=ATI.COMPARE("SHARE","KR","AI")', "area"))).not.toContain("G7");
  // Citing takes a dataset, and has no default.
  expect(valuesOf(choiceIn('=ATI.CITE("uspto-patents")', "dataset"))).not.toContain("");
});

it("offers the years of the dataset that answers, the latest first, with what is incomplete", () => {
  const years = (formula: string) => choiceIn(formula, "years")!.groups[0]!;
  expect(years(SHARE).title).toBe("Years of uspto-patents");
  const [latest, first] = years('=ATI.SHARE("KR","AI",2018,"ai-patents-oecd-ip5")').options;
  expect(latest).toMatchObject({ value: "", label: "Latest", note: "now 2020" });
  expect(first).toMatchObject({ value: "2022", note: "incomplete" });
});

it("leaves alone what is no code, and technologies where the indicator has none", () => {
  expect(choiceIn('=ATI.SEARCH("korea",3)', "text")).toBeUndefined();
  expect(choiceIn('=ATI.VALUE("GERD","KR")', "technologies")).toBeUndefined();
});
