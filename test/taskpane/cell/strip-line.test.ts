import { stripLine } from "../../../src/taskpane/cell/strip-line";
import { readCell } from "./read-cell";

const NONE = { read: undefined, other: undefined, told: undefined };
const VERSION = readCell("=ATI.VERSION()", { text: "2026" });

it("says quietly that a cell is none of ours, and nothing before one is known", () => {
  const text = "B2 · no formula of ATI";
  expect(stripLine({ ...NONE, other: "B2" })).toEqual({ text, whole: text, tone: "quiet" });
  expect(stripLine(NONE).text).toBe("");
});

it("says what a cell of ours shows, a change that is done or not", () => {
  const line = {
    text: "B3 · ATI.VERSION",
    end: " = 2026",
    whole: "B3 · ATI.VERSION = 2026",
    tone: "plain",
  };
  expect(stripLine({ ...NONE, read: VERSION })).toEqual(line);
  expect(stripLine({ ...NONE, read: VERSION, told: { text: "B3 is changed.", failed: false } })).toEqual(
    line,
  );
});

it("keeps a number whole where the words before it are cut, and no long text", () => {
  const read = readCell('=ATI.SHARE("KR","Big Data",2018)', { value: 2888 / 45929, text: "0.06288" });
  expect(stripLine({ ...NONE, read })).toMatchObject({
    text: "B3 · Patent share · South Korea · Big Data · 2018",
    end: " = 6.3 %",
  });
  const long = stripLine({ ...NONE, read: readCell("=ATI.VERSION()", { text: "edition of a long name" }) });
  expect(long).toMatchObject({ text: "B3 · ATI.VERSION = edition of a long name" });
  expect(long.end).toBeUndefined();
});

it("says first that a change came to nothing", () => {
  const told = { text: "The sheet is protected.", failed: true };
  expect(stripLine({ ...NONE, read: VERSION, told })).toEqual({
    text: told.text,
    whole: told.text,
    tone: "failed",
  });
});

it("says what a whole column lacks where it gave an error, else keeps it for whom it may concern", () => {
  const formula = '=ATI.SHARE(A:A,"AI")';
  const lack = "give a range with an end, such as A1:A100.";
  const refused = stripLine({ ...NONE, read: readCell(formula, { text: "#CALC!", filled: "B4" }) });
  expect(refused.text).toBe(`B4 · Excel does not hand all of A:A to a function: ${lack}`);
  expect(refused.whole).toBe(
    `B4, filled from B3 · ATI.SHARE = #CALC!\nExcel does not hand all of A:A to a function: ${lack}`,
  );
  const slow = stripLine({ ...NONE, read: readCell(formula, { text: "0.06" }) });
  expect([slow.text, slow.end]).toEqual(["B3 · ATI.SHARE", " = 0.06"]);
  expect(slow.whole).toBe(`B3 · ATI.SHARE = 0.06\nA:A is slow: ${lack}`);
});

it("asks whether another name is meant, and where that is to stand", () => {
  const read = readCell('=ATI.SHARE("KR","Big Dta")', { text: "#VALUE!" });
  const mend = { problem: 'Unknown technology "Big Dta".', instead: "Big Data" };
  expect(stripLine({ ...NONE, read }, { ...mend, formula: "" })).toEqual({
    text: 'B3 · Did you mean "Big Data"?',
    whole: 'B3 · ATI.SHARE = #VALUE!\nUnknown technology "Big Dta".',
    tone: "plain",
  });
  const spot = { row: 4, column: 0 };
  expect(stripLine({ ...NONE, read }, { ...mend, spot, cell: "A5" }).text).toBe(
    'B3 · Did you mean "Big Data" in A5?',
  );
});

it("says of a function that there is none of which was meant", () => {
  const text = "B2 · There is no ATI.SHARES. Did you mean ATI.SHARE?";
  expect(stripLine({ ...NONE, other: "B2", unknown: "SHARES" })).toEqual({
    text,
    whole: text,
    tone: "plain",
  });
});
