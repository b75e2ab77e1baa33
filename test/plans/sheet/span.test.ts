import { spanOf } from "../../../src/plans/sheet/span";

describe("spanOf", () => {
  it("of cells down a column or along a row is their range, with what they hold", () => {
    const down = [
      { ref: "$A9", value: "Japan" },
      { ref: "$A10", value: "China" },
    ];
    expect(spanOf(down)).toEqual({ ref: "$A$9:$A$10", values: ["Japan", "China"], along: "column" });
    const along = [
      { ref: "B$8", value: 2019 },
      { ref: "C$8", value: 2020 },
    ];
    expect(spanOf(along)).toEqual({ ref: "$B$8:$C$8", values: [2019, 2020], along: "row" });
  });

  it("of one cell is that, a constant too", () => {
    expect(spanOf([{ ref: "$A9", value: "Japan" }])).toEqual({ ref: "$A9", values: ["Japan"], along: "row" });
    expect(spanOf([{ ref: '"ALL"', value: "ALL" }]).ref).toBe('"ALL"');
  });
});
