import { cellName } from "../../../src/excel/write/cell-name";

it("names a cell without its sheet", () => {
  expect(cellName("Sheet1!B3")).toBe("B3");
  expect(cellName("'What a ! sheet'!AB12")).toBe("AB12");
  expect(cellName("B3")).toBe("B3");
});
