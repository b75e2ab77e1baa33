import { usedArea } from "../../../src/playground/grid/used-area";

describe("usedArea", () => {
  it("is the smallest rectangle around values, formulas without a result, and spills", () => {
    const cells = { 2: { 1: { v: "a" } }, 4: { 0: { f: "=1+1" } } };
    const spills = { 3: { 5: { v: 0 } } };
    expect(usedArea(cells, spills)).toEqual({ row: 2, column: 0, rows: 3, columns: 6 });
  });

  it("does not count cells that have a look alone", () => {
    expect(usedArea({ 0: { 0: { s: "bold" }, 1: { v: "" } } }, undefined)).toBeUndefined();
  });
});
