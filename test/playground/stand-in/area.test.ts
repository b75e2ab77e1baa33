import {
  formatAddress,
  formatArea,
  parseArea,
  parseLines,
  splitAddress,
} from "../../../src/playground/stand-in/area";

describe("parseArea", () => {
  it("reads a cell, a range and absolute addresses", () => {
    expect(parseArea("B3")).toEqual({ row: 2, column: 1, rows: 1, columns: 1 });
    expect(parseArea("$A$1:AB2")).toEqual({ row: 0, column: 0, rows: 2, columns: 28 });
  });

  it("leaves whole columns and rows to parseLines, which knows how large a sheet is", () => {
    expect(parseArea("A:A")).toBeUndefined();
    expect(parseLines("$B:D", 100, 50)).toEqual({ row: 0, column: 1, rows: 100, columns: 3 });
    expect(parseLines("3:2", 100, 50)).toEqual({ row: 1, column: 0, rows: 2, columns: 50 });
    expect(parseLines("B2", 100, 50)).toBeUndefined();
  });

  it("turns a range round whose corners are swapped", () => {
    expect(parseArea("C3:A1")).toEqual({ row: 0, column: 0, rows: 3, columns: 3 });
  });

  it("knows nothing else", () => {
    for (const text of ["", "A", "A0", "1A", "A1:", "Sheet1!A1", "A:A"])
      expect(parseArea(text)).toBeUndefined();
  });
});

describe("formatArea", () => {
  it("gives back what parseArea reads", () => {
    for (const text of ["A1", "Z9", "AA10:AZ12", "XFD1048576"])
      expect(formatArea(parseArea(text)!)).toBe(text);
  });
});

describe("formatAddress", () => {
  it("quotes a sheet's name only where Excel does", () => {
    const cell = parseArea("A1")!;
    expect(formatAddress("Examples", cell)).toBe("Examples!A1");
    expect(formatAddress("My sheet", cell)).toBe("'My sheet'!A1");
    expect(formatAddress("Bob's", cell)).toBe("'Bob''s'!A1");
    expect(formatAddress("AB12", cell)).toBe("'AB12'!A1");
  });
});

describe("splitAddress", () => {
  it("parts the sheet's name from the cells", () => {
    expect(splitAddress("A1")).toEqual({ cells: "A1" });
    expect(splitAddress("'Bob''s'!A1:B2")).toEqual({ sheetName: "Bob's", cells: "A1:B2" });
  });
});
