import { broadcast } from "../../../src/functions/arguments/broadcast";
import { gridOf } from "../../../src/functions/arguments/grid";
import { Refusal } from "../../../src/core/refusal";
import { spillOf } from "../shown";

/** Joins the cells of one place, so that a result shows which cells met. */
function joined(...args: unknown[]): unknown[][] {
  const names = ["areas", "technologies", "years"];
  const given = args.map((arg, at) => ({ name: names[at]!, grid: gridOf(arg)! }));
  return broadcast(given, (cells) => cells.join(""));
}

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const row = (...cells: unknown[]): unknown[][] => [cells];

describe("broadcast", () => {
  it("makes one cell of scalars", () => {
    expect(joined("a", "x", 1)).toEqual([["ax1"]]);
  });

  it("takes a single cell of a range for a scalar", () => {
    expect(joined([["a"]], [["x"]], [[1]])).toEqual([["ax1"]]);
  });

  it("lays a column against a row into a matrix", () => {
    expect(joined(column("a", "b"), row("x", "y", "z"))).toEqual([
      ["ax", "ay", "az"],
      ["bx", "by", "bz"],
    ]);
  });

  it("lays a row against a column into the same matrix turned over", () => {
    expect(joined(row("a", "b"), column("x", "y", "z"))).toEqual([
      ["ax", "bx"],
      ["ay", "by"],
      ["az", "bz"],
    ]);
  });

  it("goes cell by cell through columns, rows and blocks of equal shape", () => {
    expect(joined(column("a", "b"), column("x", "y"))).toEqual([["ax"], ["by"]]);
    expect(joined(row("a", "b"), row("x", "y"))).toEqual([["ax", "by"]]);
    const block = [
      ["a", "b"],
      ["c", "d"],
    ];
    expect(joined(block, block)).toEqual([
      ["aa", "bb"],
      ["cc", "dd"],
    ]);
  });

  it("stretches a row, a column and a scalar over a block", () => {
    const block = [
      ["a", "b"],
      ["c", "d"],
    ];
    expect(joined(block, column("x", "y"), 1)).toEqual([
      ["ax1", "bx1"],
      ["cy1", "dy1"],
    ]);
    expect(joined(block, row("x", "y"), 1)).toEqual([
      ["ax1", "by1"],
      ["cx1", "dy1"],
    ]);
  });

  it("lays a column, a row and a block over one another", () => {
    expect(
      joined(column("a", "b"), row("x", "y"), [
        [1, 2],
        [3, 4],
      ]),
    ).toEqual([
      ["ax1", "ay2"],
      ["bx3", "by4"],
    ]);
  });

  it.each([
    [column("a", "b"), column("x", "y", "z"), "areas 2 × 1, technologies 3 × 1"],
    [row("a", "b"), row("x", "y", "z"), "areas 1 × 2, technologies 1 × 3"],
    [
      [
        ["a", "b"],
        ["c", "d"],
      ],
      row("x", "y", "z"),
      "areas 2 × 2, technologies 1 × 3",
    ],
  ])("refuses shapes that do not fit and names them, case %#", (areas, technologies, shapes) => {
    expect(() => joined(areas, technologies)).toThrow(Refusal);
    expect(() => joined(areas, technologies)).toThrow(shapes);
  });

  it("names the shapes of all three arguments of a function in a #VALUE!", () => {
    const [[message]] = spillOf("SHARE", column("KR", "JP"), column("AI", "ROB", "MNE"), 2018) as [[string]];
    expect(message).toMatch(/^#VALUE! .*areas 2 × 1, technologies 3 × 1, years 1 × 1/);
  });

  it("refuses more cells than Excel takes from a function, before it computes any", () => {
    let computed = 0;
    const many = Array.from({ length: 1500 }, (_, index) => `${index}`);
    const count = (): number => (computed += 1);
    expect(() =>
      broadcast(
        [
          { name: "areas", grid: gridOf(column(...many))! },
          { name: "technologies", grid: gridOf(row(...many))! },
        ],
        count,
      ),
    ).toThrow("1,500 rows × 1,500 columns");
    expect(computed).toBe(0);
  });

  it.each([
    ["an empty text", ""],
    ["zero", 0],
    ["null", null],
    ["spaces", "   "],
  ])("leaves the place of a blank empty: %s", (_, blank) => {
    expect(joined(column("a", blank, "c"), row("x", blank))).toEqual([
      ["ax", ""],
      ["", ""],
      ["cx", ""],
    ]);
  });

  it("hands blanks of an argument that is not quiet to the computation", () => {
    const result = broadcast(
      [
        { name: "indicators", grid: gridOf(column("a", ""))!, quiet: false },
        { name: "areas", grid: gridOf("x")! },
      ],
      (cells) => JSON.stringify(cells),
    );
    // JSON has null for what is undefined in a list.
    expect(result).toEqual([['["a","x"]'], ['[null,"x"]']]);
  });
});
