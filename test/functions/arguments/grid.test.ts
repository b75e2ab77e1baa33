import { Refusal } from "../../../src/core/refusal";
import { cellAt, gridOf, gridOfValue, neededGrid } from "../../../src/functions/arguments/grid";

describe("gridOf", () => {
  it("tells an argument that was left out from an empty cell", () => {
    expect(gridOf(null)).toBeUndefined();
    expect(gridOf(undefined)).toBeUndefined();
    expect(gridOf([[""]])).toEqual({ rows: 1, columns: 1, cells: [[""]] });
  });

  it("takes a value for a grid of one cell", () => {
    expect(gridOf("KR")).toEqual({ rows: 1, columns: 1, cells: [["KR"]] });
    expect(gridOfValue("latest")).toEqual({ rows: 1, columns: 1, cells: [["latest"]] });
  });

  it("is as wide as its widest row", () => {
    expect(gridOf([["a"], ["b", "c"]])).toMatchObject({ rows: 2, columns: 2 });
  });

  it.each([[[]], [[[]]]])("takes an array of nothing for one empty cell, case %#", (empty) => {
    expect(gridOf(empty)).toEqual({ rows: 1, columns: 1, cells: [[""]] });
  });
});

describe("cellAt", () => {
  it("lets a grid one wide or high serve the whole breadth or height", () => {
    const column = gridOf([["a"], ["b"]])!;
    const row = gridOf([["a", "b"]])!;
    expect(cellAt(column, 1, 7)).toBe("b");
    expect(cellAt(row, 7, 1)).toBe("b");
  });
});

describe("neededGrid", () => {
  it("refuses a call that leaves out what it needs, by name", () => {
    expect(() => neededGrid(null, "areas")).toThrow(Refusal);
    expect(() => neededGrid(null, "areas")).toThrow("No areas given");
  });
});
