import { leaveFunctions } from "../../../../src/core/figures/functions-on-page";
import { loadFunctions } from "../../../../src/help/run/custom";
import { standInForExcel } from "../../../../src/help/run/custom-functions";
import { GUIDE_TASKS } from "../../../../src/taskpane/guide/guide-tasks";
import { tryFormula } from "../../../../src/taskpane/shared/questions/try-formula";
import { guideFunctions } from "../../../../src/taskpane/shared/questions/guide-function";

beforeAll(() => {
  standInForExcel();
  leaveFunctions(Object.fromEntries(loadFunctions()));
});

it("answers a formula by the functions of the page", () => {
  // The USPTO granted 45,929 patents in the two fields that contain Big Data in 2018, 2,888 of them to South Korea.
  expect(tryFormula('=ATI.SHARE("KR","Big Data",2018)')).toEqual([[2888 / 45929]]);
});

it("gives a list to a function as Excel does, and nothing for what is left out", () => {
  expect(tryFormula('=ATI.VALUE("GERD",{"KR";"JP"},,2019)')).toEqual([
    [expect.any(Number)],
    [expect.any(Number)],
  ]);
});

it("gives the error that Excel would show, with its reason", () => {
  expect(tryFormula('=ATI.SHARE("KR","Big Dta",2018)')).toMatchObject([
    [{ code: "#VALUE!", message: expect.stringContaining("Big Data") as string }],
  ]);
});

it("leaves to Excel what only Excel can work out", () => {
  expect(tryFormula('=ATI.SHARE(A1,"Big Data",2018)')).toBeUndefined();
  expect(tryFormula("=SUM(1,2)")).toBeUndefined();
});

it("can try every example of the guide", () => {
  const examples = guideFunctions.flatMap((entry) => entry.examples.map(({ formula }) => formula));
  expect(examples.filter((formula) => tryFormula(formula) === undefined)).toEqual([]);
});

it.each(GUIDE_TASKS.map(({ title, formula }) => [title, formula] as const))(
  "has a formula for %s that gives values alone",
  (_title, formula) => {
    const cells = (tryFormula(formula) ?? [[undefined]]).flat();
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.filter((value) => value === undefined || typeof value === "object")).toEqual([]);
  },
);
