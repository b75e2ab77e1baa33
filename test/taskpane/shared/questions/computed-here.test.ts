import { guideFunctions } from "../../../../src/taskpane/shared/questions/guide-function";
import { computedHere } from "../../../../src/taskpane/shared/questions/computed-here";
import { findCalls } from "../../../../src/excel/reading/formula/find-calls";
import { call } from "../../../functions/formula";
import { CustomFunctionsError } from "../../../functions/custom-functions";

const KNOWN = new Set(guideFunctions.map(({ name }) => name));
const answer = (formula: string, inputs: ReadonlyMap<string, unknown> = new Map()) =>
  computedHere(findCalls(formula, KNOWN)[0]!, inputs);

it("computes what the function itself gives", () => {
  // 2,888 of 45,929 patents in the two fields that contain Big Data.
  expect(answer('=ATI.SHARE("KR","Big Data",2018)')).toBe(2888 / 45929);
  expect(
    answer(
      "=ATI.SHARE(A1,$B$2,2018)",
      new Map([
        ["A1", "KR"],
        ["$B$2", "Big Data"],
      ]),
    ),
  ).toBe(2888 / 45929);
  for (const [name, ...given] of [
    ["SHARE", "KR", "Robotics", 2015],
    ["RPA", "JP", "Photonics", 2018],
    ["PATENTS", "US", "AI", 2018],
    ["EXPORTSHARE", "KR", "Robotics", 2022],
    ["TRADEBALANCE", "DE", "Robotics", 2022],
    ["INVESTMENT", "US", "AI", 2018],
    ["PATENTS", "KR", "AI", 1990],
  ] as const) {
    const [[wanted]] = call(name, ...given) as [[unknown]];
    const text = given.map((each) => JSON.stringify(each)).join(",");
    const found = answer(`=ATI.${name}(${text})`);
    expect([name, found]).toEqual([name, wanted instanceof CustomFunctionsError ? "error" : wanted]);
  }
});

it("has no answer where there is none of one figure", () => {
  expect(answer('=ATI.SHARE("G7","Big Data",2018)')).toBeUndefined();
  expect(answer("=ATI.SHARE(A1:A3,C1)")).toBeUndefined();
  expect(answer("=ATI.VERSION()")).toBeUndefined();
  expect(answer('=ATI.SHARE(UPPER("kr"),"AI")')).toBeUndefined();
});
