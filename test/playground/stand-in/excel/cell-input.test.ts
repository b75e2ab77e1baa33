import { cellInput } from "../../../../src/playground/stand-in/excel/cell-input";

describe("cellInput reads what is written as Excel reads typing", () => {
  it.each([
    [null, undefined],
    ["", null],
    [5, 5],
    [true, true],
    ["5", 5],
    ["-1.5e3", -1500],
    ["6.3%", 0.063],
    ["TRUE", true],
    ["=A1", { formula: "=A1" }],
    ["+A1", { formula: "=+A1" }],
    ["-text", { formula: "=-text" }],
    ["@SUM(A1)", { formula: "=@SUM(A1)" }],
    ["'=A1", "=A1"],
    ["'5", "5"],
    ["=", "="],
    ["text", "text"],
  ])("%p as %p", (written, expected) => {
    expect(cellInput(written)).toEqual(expected);
  });

  it("a cell of the text format keeps all as text", () => {
    expect(cellInput("5", "@")).toBe("5");
    expect(cellInput("=A1", "@")).toBe("=A1");
  });
});
