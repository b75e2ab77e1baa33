import { gridOf } from "../../../src/functions/arguments/grid";
import { trim } from "../../../src/functions/arguments/trim";
import { spillOf } from "../shown";

const LONG = 10_001;

/** A range of so many rows that begins with these cells and goes on empty. */
const long = (rows: number, ...cells: unknown[]): unknown[][] =>
  Array.from({ length: rows }, (_, index) => [cells[index] ?? ""]);
const wide = (columns: number, ...cells: unknown[]): unknown[][] => [
  Array.from({ length: columns }, (_, index) => cells[index] ?? ""),
];
const shapes = (...args: unknown[][][]): string[] =>
  trim(args.map((arg) => gridOf(arg)!)).map(({ rows, columns, cells }) => {
    expect([cells.length, cells[0]?.length]).toEqual([rows, columns]);
    return `${rows} × ${columns}`;
  });

describe("trim", () => {
  it("cuts the empty end of a column of more than 10,000 rows", () => {
    expect(shapes(long(LONG, "KR", "JP"))).toEqual(["2 × 1"]);
  });

  it("cuts the empty end of a row of more than 10,000 columns", () => {
    expect(shapes(wide(LONG, "KR", "JP", "US"))).toEqual(["1 × 3"]);
  });

  it("leaves a range of exactly 10,000 its shape", () => {
    expect(shapes(long(10_000, "KR"))).toEqual(["10000 × 1"]);
    expect(shapes(wide(10_000, "KR"))).toEqual(["1 × 10000"]);
  });

  it("keeps blanks before the last value", () => {
    expect(shapes(long(LONG, "KR", "", "", "US"))).toEqual(["4 × 1"]);
  });

  it("cuts several arguments at the same place: after the last in which any of them has a value", () => {
    expect(shapes(long(LONG, "KR", "JP"), long(LONG, 2018, 2018, 2018, 2018, 2018))).toEqual([
      "5 × 1",
      "5 × 1",
    ]);
    expect(shapes(long(20_000, "KR", "JP", "US"), long(LONG, 2018))).toEqual(["3 × 1", "3 × 1"]);
  });

  it("does not cut before the last value of a shorter range, whose own shape stays", () => {
    expect(shapes(long(LONG, "KR"), [["AI"], ["ROB"], ["MNE"]])).toEqual(["3 × 1", "3 × 1"]);
    expect(shapes(long(LONG, "KR", "JP"), [["AI"], [""], [""]])).toEqual(["2 × 1", "3 × 1"]);
  });

  it("leaves a row and a scalar beside a long column alone", () => {
    expect(shapes(long(LONG, "KR", "JP"), [["AI", "ROB", "MNE"]], [[2018]])).toEqual([
      "2 × 1",
      "1 × 3",
      "1 × 1",
    ]);
  });

  it("cuts rows and columns each for themselves in a block", () => {
    const block = Array.from({ length: LONG }, (_, index) => [
      index < 3 ? "KR" : "",
      index < 1 ? "JP" : "",
      "",
    ]);
    expect(shapes(block)).toEqual(["3 × 3"]);
  });

  it("takes zeros, nulls and spaces at the end for empty", () => {
    expect(shapes([["KR"], ...Array.from({ length: LONG }, () => [0])])).toEqual(["1 × 1"]);
    expect(shapes([["KR"], ...Array.from({ length: LONG }, () => [null])])).toEqual(["1 × 1"]);
    expect(shapes([["KR"], ...Array.from({ length: LONG }, () => ["  "])])).toEqual(["1 × 1"]);
  });

  it("keeps one cell of a wholly empty range", () => {
    expect(shapes(long(LONG))).toEqual(["1 × 1"]);
  });
});

describe("A whole column given to a function", () => {
  const COLUMN = 1_048_576;

  it("gives as many rows as it has names", () => {
    const result = spillOf("PATENTS", long(COLUMN, "KR", "JP", "US"), "Big Data", 2018);
    expect(result).toHaveLength(3);
    expect(result.every(([value]) => typeof value === "number")).toBe(true);
  });

  it('gives "" when it is wholly empty', () => {
    expect(spillOf("SHARE", long(COLUMN), "Big Data", 2018)).toEqual([[""]]);
    expect(spillOf("TABLE", "SHARE", long(LONG), "Big Data", 2018)).toEqual([[""]]);
    expect(spillOf("SERIES", "SHARE", long(LONG), "Big Data")).toEqual([[""]]);
  });

  it("is cut with its neighbour, so that names and years stay side by side", () => {
    const result = spillOf("SHARE", long(LONG, "KR", "JP"), "Big Data", long(LONG, 2017, 2018, 2019));
    expect(result.map(([value]) => (value === "" ? "" : typeof value))).toEqual(["number", "number", ""]);
  });

  it("keeps its place beside a short range: a range of ten rows gives ten, its blanks quiet", () => {
    const ten = long(10, "KR", "JP");
    const result = spillOf("SHARE", ten, "Big Data", 2018);
    expect(result).toHaveLength(10);
    expect(result.slice(2)).toEqual(Array.from({ length: 8 }, () => [""]));
  });

  it("gives a short wholly empty range its shape in blanks", () => {
    expect(spillOf("SHARE", [[""], [""]], "Big Data", 2018)).toEqual([[""], [""]]);
  });

  it("is a list, in which a group has no figure", () => {
    expect(spillOf("SHARE", long(LONG, "EASTASIA", "US"), "Big Data", 2018)).toEqual([
      [expect.stringMatching(/^#VALUE! "EASTASIA" is a group/)],
      [expect.any(Number)],
    ]);
  });
});
