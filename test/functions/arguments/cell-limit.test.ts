import { refuseTooMany } from "../../../src/functions/arguments/cell-limit";
import { spillOf } from "../shown";

const row = (count: number): string[][] => [new Array<string>(count).fill("KR")];
const column = (count: number): string[][] => new Array<string[]>(count).fill(["KR"]);

describe("A result that Excel would not take", () => {
  it("is one of more columns, rows or cells than there are", () => {
    for (const [rows, columns] of [
      [1, 16_384],
      [1_048_576, 1],
      [1_000_000, 2],
    ] as const)
      expect(() => refuseTooMany(rows, columns)).not.toThrow();
    for (const [rows, columns] of [
      [1, 16_385],
      [1_048_577, 1],
      [1_000_001, 2],
    ] as const)
      expect(() => refuseTooMany(rows, columns)).toThrow("the most in one call are 1,048,576 rows");
  });

  it.each([
    ["SHARE", [row(16_385), "AI", 2018]],
    ["RANK", ["SHARE", row(16_385), "AI", 2018]],
    ["SERIES", ["SHARE", row(16_384), "AI", "2018:2018"]],
    ["TABLE", ["SHARE", "KR", [new Array<string>(16_384).fill("AI")], 2018]],
    ["FIGURE", [5, column(10_000)]],
    ["FACTS", [null, 0, [new Array<string>(16_385).fill("id")]]],
  ])("is refused by %s before it is computed", (id, args) => {
    const start = performance.now();
    expect(spillOf(id, ...args)).toEqual([[expect.stringMatching(/^#VALUE! The arguments ask for /)]]);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it("is not one that fills the columns with its heads", () => {
    const result = spillOf("SERIES", "SHARE", row(16_383), "AI", "2018:2018");
    expect(result.map((each) => each.length)).toEqual([16_384, 16_384]);
  });
});
