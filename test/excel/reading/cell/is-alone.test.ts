import { isAlone } from "../../../../src/excel/reading/cell/is-alone";
import { findCalls } from "../../../../src/excel/reading/formula/find-calls";

const isFirstAlone = (formula: string): boolean => {
  const [call] = findCalls(formula, new Set(["SHARE"]));
  if (!call) throw new Error(`no call in ${formula}`);
  return isAlone(formula, call);
};

it.each(["=ATI.SHARE(A1)", "=+@ATI.SHARE(A1) ", "=IFERROR(ATI.SHARE(A1),NA())"])(
  "knows %s as a call alone",
  (formula) => expect(isFirstAlone(formula)).toBe(true),
);

it.each([
  "=100*ATI.SHARE(A1)",
  "=ATI.SHARE(A1)+1",
  "=IFERROR(ATI.SHARE(A1),0)",
  "=IFERROR(ATI.SHARE(A1)+1,NA())",
])("knows %s as a call among other things", (formula) => expect(isFirstAlone(formula)).toBe(false));
