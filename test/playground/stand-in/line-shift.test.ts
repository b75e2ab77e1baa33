import { areaOf, formatArea } from "../../../src/playground/stand-in/area";
import { shiftArea, type LineShift } from "../../../src/playground/stand-in/line-shift";

const rows = (at: number, by: number): LineShift => ({ axis: "rows", at, by });

it.each([
  ["below", "B5:C6", rows(4, 2), "B7:C8"],
  ["above", "B3:C4", rows(4, 2), "B3:C4"],
  ["on both sides of where rows come", "B3:C6", rows(4, 2), "B3:C8"],
  ["beside where columns come", "B3:C6", { axis: "columns", at: 1, by: 3 }, "E3:F6"],
  ["below rows that go", "B9:C9", rows(4, -2), "B7:C7"],
  ["that partly go, at their top", "B5:C9", rows(3, -3), "B4:C6"],
  ["that partly go, in their middle", "B3:C9", rows(4, -2), "B3:C7"],
  ["that partly go, at their end", "B3:C6", rows(4, -9), "B3:C4"],
  ["left of columns that go", "B3:C6", { axis: "columns", at: 3, by: -1 }, "B3:C6"],
] as const)("Cells %s are after a shift where their contents are", (_where, before, shift, after) => {
  expect(formatArea(shiftArea(areaOf(before), shift)!)).toBe(after);
});

it("Cells that all go are nowhere", () => {
  expect(shiftArea(areaOf("B5:C6"), rows(4, -2))).toBeUndefined();
  expect(shiftArea(areaOf("B5:C6"), { axis: "columns", at: 0, by: -3 })).toBeUndefined();
});
