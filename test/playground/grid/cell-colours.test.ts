import { CellColours, cellKey } from "../../../src/playground/grid/cell-colours";
import { areaOf } from "../../../src/playground/stand-in/area";
import type { CellValue } from "../../../src/playground/stand-in/cell-value";
import { NO_PARTS, type Parts } from "../../../src/playground/stand-in/parts";

const parts: Parts = {
  ...NO_PARTS,
  heatMaps: [
    {
      id: "h1",
      sheetId: "s1",
      area: areaOf("D1:D2"),
      points: [
        { color: "#000000", type: "lowestValue" },
        { color: "#ffffff", type: "highestValue" },
      ],
    },
  ],
  rules: [{ id: "r1", sheetId: "s1", area: areaOf("D1:D2"), formula: "=ISERROR(D1)", color: "#808080" }],
};

describe("CellColours", () => {
  /** D1 holds 1, D2 an error, which has no place on the scale. */
  let values: CellValue[][];
  let colours: CellColours;

  beforeEach(() => {
    values = [[1], [{ error: "#N/A" }]];
    colours = new CellColours(() => values.map((row) => [...row]));
  });

  it("fill a heat map's numbers, with a text that can be read, and give a rule's colour to the errors", () => {
    expect([...colours.of(parts, "s1")]).toEqual([
      [cellKey(0, 3), { fill: "#000000", color: "#ffffff" }],
      [cellKey(1, 3), { color: "#808080" }],
    ]);
  });

  it("take the fill of the one and the letters of the other where both hold", () => {
    const both = { ...parts, rules: [{ ...parts.rules[0]!, formula: "=ISERROR(D2)" }] };
    // The rule on D1 tests D2; the read stands in for both, so that the first cell counts as an error.
    colours = new CellColours((_, { row }) => (row === 0 ? [[1], [2]] : [[{ error: "#N/A" }], [null]]));
    expect(colours.of(both, "s1").get(cellKey(0, 3))).toEqual({ fill: "#000000", color: "#808080" });
  });

  it("give other sheets none", () => {
    expect(colours.of(parts, "s2").size).toBe(0);
  });

  it("are the same map until a value or a part changes", () => {
    const before = colours.of(parts, "s1");
    values = [[1], [{ error: "#N/A", message: "Said otherwise." }]];
    expect(colours.of(parts, "s1")).toBe(before);
    values = [[1], [2]];
    const after = colours.of(parts, "s1");
    expect(after.get(cellKey(1, 3))).toEqual({ fill: "#ffffff", color: "#000000" });
    expect(colours.of({ ...parts, rules: [] }, "s1")).not.toBe(after);
  });
});
