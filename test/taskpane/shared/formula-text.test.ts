import { formulaText } from "../../../src/taskpane/shared/formula-text";

it.each([
  [[], "=ATI.X()"],
  [["strategy", "AI", 2019], '=ATI.X("strategy","AI",2019)'],
  [[undefined, undefined, 2019], "=ATI.X(,,2019)"],
  [["strategy", undefined, undefined], '=ATI.X("strategy")'],
  [['the "DNA"'], '=ATI.X("the ""DNA""")'],
])("writes %j as %s", (given, formula) => {
  expect(formulaText("X", ...given)).toBe(formula);
});
