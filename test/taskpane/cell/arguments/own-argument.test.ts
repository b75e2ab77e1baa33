import { findCalls } from "../../../../src/excel/reading/formula/find-calls";
import { argumentChoice } from "../../../../src/taskpane/cell/arguments/argument-choice";
import { argumentTexts, changeCall } from "../../../../src/taskpane/cell/arguments/change-call";
import { guideEntry, knownNames } from "../../../../src/taskpane/shared/questions/known-names";
import { ownTablesOf, PATENTS } from "../../shared/own-tables-of";

const TABLES = ownTablesOf({ Counts: PATENTS, Broken: [...PATENTS, PATENTS[1]!] });

function parts(formula: string) {
  const [call] = findCalls(formula, knownNames);
  const entry = guideEntry(call!.name)!;
  return { call: call!, entry, texts: argumentTexts(call!, entry) };
}

function choiceIn(formula: string, parameter: string) {
  const { entry, texts } = parts(formula);
  return argumentChoice(
    entry.parameters.find(({ name }) => name === parameter)!,
    entry,
    texts,
    TABLES,
  );
}

/** The formula with another text in an argument. */
function changed(formula: string, parameter: string, text: string): unknown {
  const { call, entry, texts } = parts(formula);
  const at = entry.parameters.findIndex(({ name }) => name === parameter);
  const wanted = texts.map((old, index) => (index === at ? text : old));
  const done = changeCall(formula, call, entry, wanted, TABLES);
  return "formula" in done ? done.formula : done.problems[at]!.problem;
}

const OVER = '=ATI.SHARE("KR","AI",2018,,Counts[#All])';

it("offers the tables for own figures, and says why one cannot serve", () => {
  const options = choiceIn('=ATI.SHARE("KR","AI",2018)', "own")!.groups.flatMap((group) => group.options);
  expect(options.map(({ value, note, disabled }) => [value, note, disabled])).toEqual([
    ["", "open data", false],
    ["Counts[#All]", "10 rows, 2017 to 2018", false],
    ["Broken[#All]", "Your table Broken has 1 problem; Sources tells it by row.", true],
  ]);
  const trade = choiceIn('=ATI.EXPORTS("KR","AI",2018)', "own")!.groups.flatMap((group) => group.options);
  expect(trade[1]!.disabled).toBe(true);
  expect(choiceIn("=ATI.FINDINGS()", "own")!.groups[0]!.options[1]!.disabled).toBe(false);
});

it("writes the table that is chosen as a reference, and knows which the formula has", () => {
  const choice = choiceIn(OVER, "own")!;
  expect(choice.chosen).toEqual(["Counts[#All]"]);
  expect(choice.textOf(["Counts[#All]"])).toBe("Counts[#All]");
  expect(changed('=ATI.SHARE("KR","AI",2018)', "own", "Counts[#All]")).toBe(OVER);
  expect(changed(OVER, "own", "")).toBe('=ATI.SHARE("KR","AI",2018)');
});

it("offers the areas, technologies and years of the table", () => {
  const of = (parameter: string) => choiceIn(OVER, parameter)!.groups[0]!.options.map(({ value }) => value);
  expect(of("areas")).toEqual(["KR", "Bavaria", "WORLD"]);
  expect(of("technologies")).toEqual(["AI", "ALL", "Flying cars"]);
  expect(of("years")).toEqual(["", "2018", "2017"]);
});

it("takes words of the table, and refuses words that it has not", () => {
  expect(changed(OVER, "areas", "Bavaria")).toBe('=ATI.SHARE("Bavaria","AI",2018,,Counts[#All])');
  expect(changed(OVER, "areas", "Bavariya")).toBe('Unknown area "Bavariya". Did you mean "Bavaria"?');
  // What a range of cells holds nobody knows here.
  expect(changed('=ATI.SHARE("KR","AI",2018,,A1:D9)', "areas", "Bavariya")).toBe(
    '=ATI.SHARE("Bavariya","AI",2018,,A1:D9)',
  );
});
