import { figureText } from "../../../../src/core/own/cells/figure-text";
import { Refusal } from "../../../../src/core/refusal";

const read = (text: string): unknown => {
  const found = figureText(text);
  if (found === undefined) return "missing";
  return found instanceof Refusal ? found.message : [found.value, found.isPercent, found.flag];
};

describe("A figure that is a text", () => {
  it.each<[string, number]>([
    ["12", 12],
    ["-3.5", -3.5],
    ["−3,5", -3.5],
    ["0.063", 0.063],
    ["0,063", 0.063],
    [".5", 0.5],
    ["1234.567", 1234.567],
    ["1,234,567", 1234567],
    ["1.234.567", 1234567],
    ["1,234.5", 1234.5],
    ["1.234,5", 1234.5],
    ["1,234,567.125", 1234567.125],
    ["2 888", 2888],
    ["2\u00a0888,5", 2888.5],
    ["2’888.5", 2888.5],
    ["1e3", 1000],
    ["1.5E+06", 1500000],
    ["１２", 12],
  ])("is read as people of any country write it: %s", (text, value) => {
    expect(read(text)).toEqual([value, false, ""]);
  });

  it.each([":", "..", "...", "…", "NaN", "n/a", "NA", "n.a.", "#N/A", ": z"])(
    "that says there is none is missing: %s",
    (text) => {
      expect(read(text)).toBe("missing");
    },
  );

  it.each(["6,3 %", "6.3%", "6,3\u00a0%"])("may be a percentage: %s", (text) => {
    expect(read(text)).toEqual([6.3, true, ""]);
  });

  it.each([
    ["12.3 p", 12.3, "p"],
    ["45b", 45, "b"],
    ["7 bp", 7, "bp"],
  ])("may have a flag behind it: %s", (text, value, flag) => {
    expect(read(text)).toEqual([value, false, flag]);
  });

  it.each(["2,888", "2.888", "-45,929", "123.456"])("that can be read in two ways is refused: %s", (text) => {
    expect(read(text)).toBe(
      `"${text}" is a text that can be read in two ways; turn the column into numbers.`,
    );
  });

  it.each(["x", "-", "12 apples", "1,23,4", "1.2.3", "1,2345.6", "12,", "$5", "0x10", "Infinity", "1 23"])(
    "that is none is refused: %s",
    (text) => {
      expect(read(text)).toBe(`"${text}" is no figure; leave the cell empty where there is none.`);
    },
  );
});
