import {
  isErrorValue,
  numberOf,
  OnlyExcel,
  pairwise,
  single,
  valueAt,
  type Matrix,
  type Value,
} from "./values";

type ExcelFunction = (...given: readonly Matrix[]) => Matrix;

/** The functions of Excel's that stand around ours most often. */
export const EXCEL_FUNCTIONS: ReadonlyMap<string, ExcelFunction> = new Map<string, ExcelFunction>([
  [
    "ROUND",
    (value = [], digits = single(0)) =>
      pairwise(value, digits, (one, other) => withNumbers(one, other, rounded)),
  ],
  ["ABS", (value = []) => value.map((line) => line.map((each) => withNumbers(each, 0, Math.abs)))],
  ["IFERROR", (value = [], other = single(null)) => instead(value, other, isErrorValue)],
  [
    "IFNA",
    (value = [], other = single(null)) =>
      instead(value, other, (each) => isErrorValue(each) && each.error === "#N/A"),
  ],
  ["IF", ifElse],
  ["SUM", (...given) => ofNumbers(given, (all) => all.reduce((sum, each) => sum + each, 0))],
  ["AVERAGE", (...given) => ofNumbers(given, (all) => all.reduce((sum, each) => sum + each, 0) / all.length)],
  ["MIN", (...given) => ofNumbers(given, (all) => all.reduce((least, each) => Math.min(least, each)))],
  ["MAX", (...given) => ofNumbers(given, (all) => all.reduce((most, each) => Math.max(most, each)))],
]);

export function withNumbers(one: Value, other: Value, work: (one: number, other: number) => number): Value {
  const [left, right] = [numberOf(one), numberOf(other)];
  if (typeof left !== "number") return left;
  if (typeof right !== "number") return right;
  const value = work(left, right);
  return Number.isFinite(value) ? value : { error: right === 0 ? "#DIV/0!" : "#NUM!" };
}

/** Halves go away from zero. */
function rounded(value: number, digits: number): number {
  const power = 10 ** Math.trunc(digits);
  return (Math.sign(value) * Math.round(Number((Math.abs(value) * power).toPrecision(15)))) / power;
}

const instead = (value: Matrix, other: Matrix, isIt: (value: Value) => boolean): Matrix =>
  value.map((line, row) => line.map((each, column) => (isIt(each) ? valueAt(other, row, column) : each)));

function ifElse(
  condition: Matrix = [],
  then: Matrix = single(true),
  otherwise: Matrix = single(false),
): Matrix {
  const [[value] = []] = condition;
  if (condition.flat().length !== 1 || value === undefined) throw new OnlyExcel();
  const is = typeof value === "string" ? ({ error: "#VALUE!" } as const) : numberOf(value);
  if (typeof is !== "number") return single(is);
  return is === 0 ? otherwise : then;
}

/** Over the numbers in blocks; an error among them is the answer. */
function ofNumbers(given: readonly Matrix[], work: (numbers: readonly number[]) => number): Matrix {
  const values = given.flat(2);
  const error = values.find(isErrorValue);
  if (error !== undefined) return single(error);
  const numbers = values.filter((value) => typeof value === "number");
  if (numbers.length === 0) throw new OnlyExcel();
  return single(work(numbers));
}
