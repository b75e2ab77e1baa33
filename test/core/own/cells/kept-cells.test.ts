import { KeptCells } from "../../../../src/core/own/cells/kept-cells";

const SHAPES: readonly (readonly [what: string, cells: readonly (readonly unknown[])[]])[] = [
  [
    "texts and numbers",
    [
      ["area", 2018],
      ["KR", 7],
      ["JP", 7.5],
      ["KR", -3],
    ],
  ],
  [
    "numbers at the borders",
    [[0, -0, 2 ** 30 - 1, 2 ** 30, -(2 ** 30), -(2 ** 30) - 1, 2 ** 31, 1e300, 0.1, Infinity, 1]],
  ],
  ["nothing of each kind", [["a", "", null, undefined, false, true, "x"]]],
  ["rows of different lengths", [["a"], ["b", 1, "c"], [], ["d", 2]]],
];

describe("Cells that are kept", () => {
  it.each(SHAPES)("are found again: %s", (_what, cells) => {
    const kept = new KeptCells(cells);
    cells.forEach((row, at) => {
      for (let column = 0; column < kept.columns; column += 1) {
        const found = kept.cell(kept.code(at, column), column);
        // Which zero it is makes no difference.
        expect(found === 0 ? 0 : found).toBe(row[column] === 0 ? 0 : row[column]);
      }
    });
  });

  it.each(SHAPES)("are those of a copy, and of none in which one cell is another: %s", (_what, cells) => {
    const kept = new KeptCells(cells);
    kept.settle();
    expect(kept.isSame(structuredClone(cells), cells.length)).toBe(true);
    cells.forEach((row, at) => {
      row.forEach((_cell, column) => {
        const other = structuredClone(cells).map((each) => [...each]);
        other[at]![column] = "another";
        expect(kept.isSame(other, cells.length)).toBe(false);
      });
    });
  });

  it("have one code in a column where they are equal, and many of them none too few", () => {
    const rows = Array.from({ length: 12_000 }, (_, at) => [`Row ${at}`, `Region ${at % 7}`, at % 3]);
    const kept = new KeptCells(rows);
    const codesIn = (column: number): Set<number> => new Set(rows.map((_row, at) => kept.code(at, column)));
    expect([codesIn(0).size, codesIn(1).size, codesIn(2).size]).toEqual([12_000, 7, 3]);
    expect(kept.cell(kept.code(11_999, 0), 0)).toBe("Row 11999");
    expect(kept.isSame(structuredClone(rows), rows.length)).toBe(true);
  });

  it("know a data type by its text, once they are settled", () => {
    const cells = [["KR", { type: "Double", basicValue: 7 }]];
    const kept = new KeptCells(cells);
    expect(kept.cell(kept.code(0, 1), 1)).toBe(cells[0]![1]);
    kept.settle();
    expect(kept.isSame(structuredClone(cells), 1)).toBe(true);
    expect(kept.isSame([["KR", { type: "Double", basicValue: 8 }]], 1)).toBe(false);
  });

  it("end with the last row in which anything stands", () => {
    expect(new KeptCells([["KR", 1], ["", null, 0], ["JP", 2], [], [0, ""]]).rows).toBe(3);
  });
});
