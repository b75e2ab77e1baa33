import type { Matrix, Shown } from "./evaluate-plan";

type Lazy = () => Matrix;

const first = (matrix: Matrix): Shown => matrix[0]![0]!;
const isError = (value: Shown): boolean =>
  typeof value === "string" && /^#(N\/A|VALUE!|NUM!|REF!)$/.test(value);
const numbers = (matrix: Matrix): number[] =>
  matrix.flat().filter((value): value is number => typeof value === "number");

function median(values: readonly number[]): Shown {
  if (values.length === 0) return "#NUM!";
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

const one =
  (compute: (...args: Shown[]) => Shown) =>
  (args: readonly Lazy[]): Matrix => {
    const given = args.map((arg) => first(arg()));
    return [[given.find(isError) ?? compute(...given)]];
  };

/** The functions of a spreadsheet that comparison sheets use, as Excel documents them. */
export const SPREADSHEET: Readonly<Record<string, (args: readonly Lazy[]) => Matrix>> = {
  IF: ([test, yes, no]) => {
    const found = first(test!());
    return isError(found) ? [[found]] : found ? yes!() : no!();
  },
  IFERROR: ([value, otherwise]) => {
    const found = value!();
    return isError(first(found)) ? otherwise!() : found;
  },
  TEXT: one((value, format) => {
    expect(format).toBe("0");
    return Number(value).toFixed(0);
  }),
  NA: () => [["#N/A"]],
  ISNA: ([value]) => [[String(first(value!())).startsWith("#N/A")]],
  ISNUMBER: ([value]) => [[typeof first(value!()) === "number"]],
  COUNT: ([range]) => [[numbers(range!()).length]],
  AGGREGATE: ([what, option, range]) => {
    expect(first(option!())).toBe(6);
    const values = numbers(range!());
    return [[first(what!()) === 12 ? median(values) : Math.max(...values)]];
  },
  INDEX: ([matrix, row, column]) => {
    const all = matrix!();
    if (all.length === 1 && all[0]!.length === 1 && isError(first(all))) return all;
    const down = first(row!());
    if (isError(down)) return [[down]];
    // Of row 0, a whole column.
    if (down === 0) return all.map((line) => [line[Number(first(column!())) - 1] ?? "#REF!"]);
    return [[all[Number(down) - 1]?.[column ? Number(first(column())) - 1 : 0] ?? "#REF!"]];
  },
  MATCH: ([wanted, range, kind]) => {
    expect(first(kind!())).toBe(0);
    const value = first(wanted!());
    if (isError(value)) return [[value]];
    const at = range!().flat().indexOf(value);
    return [[at < 0 ? "#N/A" : at + 1]];
  },
  ROWS: ([matrix]) => {
    const all = matrix!();
    return isError(first(all)) ? all : [[all.length]];
  },
  MAX: one((...values) => Math.max(...values.map(Number))),
  COUNTIF: ([range, wanted]) => {
    const value = first(wanted!());
    return [
      [
        range!()
          .flat()
          .filter((each) => each === value).length,
      ],
    ];
  },
  MID: one((text, start, count) =>
    String(text).substring(Number(start) - 1, Number(start) - 1 + Number(count)),
  ),
  LEFT: one((text, count) => String(text).slice(0, Number(count))),
  FIND: one((wanted, text) => {
    const at = String(text).indexOf(String(wanted));
    return at < 0 ? "#VALUE!" : at + 1;
  }),
  RIGHT: one((text, count) => String(text).slice(-Number(count))),
  TRIM: one((text) =>
    String(text)
      .split(" ")
      .filter((word) => word !== "")
      .join(" "),
  ),
  REPT: one((text, times) => String(text).repeat(Number(times))),
  MOD: one((number, by) => Number(number) - Number(by) * Math.floor(Number(number) / Number(by))),
  // A cell whose formula gives "" counts too; the labels counted here are typed.
  COUNTA: ([range]) => [
    [
      range!()
        .flat()
        .filter((value) => value !== "").length,
    ],
  ],
  SUBSTITUTE: (args) => {
    const [text, old, by, nth] = args.map((arg) => first(arg()));
    const parts = String(text).split(String(old));
    if (nth === undefined) return [[parts.join(String(by))]];
    const at = Number(nth);
    return [[`${parts.slice(0, at).join(String(old))}${String(by)}${parts.slice(at).join(String(old))}`]];
  },
  LEN: ([text]) => text!().map((line) => line.map((value) => String(value).length)),
  SUMPRODUCT: ([range]) => [[numbers(range!()).reduce((sum, value) => sum + value, 0)]],
};
