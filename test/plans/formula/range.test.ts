import { Cell, says } from "../../../src/plans/formula/cell";
import { rangeOf, soleSpan, spanOf } from "../../../src/plans/formula/range";
import { quoted } from "../../../src/core/words/quoted";
import type { Addresses } from "../../../src/plans/formula/value";

const placed =
  (spots: ReadonlyMap<object, { row: number; column: number }>): Addresses =>
  (cell) =>
    spots.get(cell) ?? { row: NaN, column: NaN };

describe("spanOf", () => {
  it("of cells down a column or along a row is their range, with what they hold", () => {
    const [japan, china] = [says("Japan"), says("China")];
    const down = placed(new Map([japan, china].map((cell, at) => [cell, { row: 8 + at, column: 0 }])));
    const areas = spanOf([japan, china], "column");
    expect(areas).toMatchObject({ values: ["Japan", "China"], along: "column" });
    expect(areas.text(down)).toBe("$A$9:$A$10");

    const years = [2019, 2020].map((year) => new Cell({ content: year, today: year }));
    const along = placed(new Map(years.map((cell, at) => [cell, { row: 7, column: 1 + at }])));
    expect(spanOf(years)).toMatchObject({ values: [2019, 2020], along: "row" });
    expect(spanOf(years).text(along)).toBe("$B$8:$C$8");
  });

  it("of one cell is that, as formulas refer to it", () => {
    const japan = new Cell({ content: "Japan", today: "Japan", fixed: "column" });
    const at = placed(new Map([[japan, { row: 8, column: 0 }]]));
    expect(spanOf([japan], "column")).toMatchObject({ values: ["Japan"], along: "row" });
    expect(spanOf([japan]).text(at)).toBe("$A9");
  });

  it("of a constant is that", () => {
    expect(soleSpan({ today: "ALL", text: () => quoted("ALL") }).text(placed(new Map()))).toBe('"ALL"');
  });
});

it("writes a range also of one cell, for functions that count its cells", () => {
  const cell = says("Japan");
  const at = placed(new Map([[cell, { row: 8, column: 1 }]]));
  expect(rangeOf([cell]).text(at)).toBe("$B$9:$B$9");
  expect(rangeOf([cell], "row").text(at)).toBe("B$9:B$9");
  expect(() => rangeOf([]).text(at)).toThrow(RangeError);
});
