import { ownDatasetOf } from "../../../src/core/own/remembered-range";
import { Refusal } from "../../../src/core/refusal";

const nothing = (): undefined => undefined;
const of = (rows: readonly (readonly unknown[])[]) => ownDatasetOf(rows, nothing);

const range = (last = 3, rows = 200): unknown[][] => [
  ["area", "tech", "year", "value"],
  ...Array.from({ length: rows }, (_, at) => [`Region ${at}`, "AI", 2018, at]),
  ["KR", "AI", 2018, last],
];

describe("A range that comes again", () => {
  it("is known by its cells, wherever it comes from", () => {
    expect(of(range())).toBe(of(range()));
    expect(of(range())).not.toBe(of(range(4)));
    expect(of(range())).not.toBe(of(range(3, 201)));
  });

  it("is read again once a cell of it changes, even in the same array", () => {
    const cells = range();
    const before = of(cells);
    cells[100]![3] = -1;
    expect(of(cells)).not.toBe(before);
    cells[100]![3] = 99;
    expect(of(cells)).toBe(before);
  });

  it("is read again once a data type in a cell of it changes, even in the same object", () => {
    const cells = range();
    const figure = { type: "Double", basicValue: 7 };
    cells[100]![3] = figure;
    const before = of(cells);
    expect(of(cells)).toBe(before);
    figure.basicValue = 8;
    expect(of(cells)).not.toBe(before);
  });

  it("is the same with empty rows below it, as whole columns have", () => {
    const empty = Array.from({ length: 5_000 }, () => ["", null, undefined, 0]);
    expect(of([...range(), ...empty])).toBe(of(range()));
    expect(of([...range(), ...empty, ["JP", "AI", 2018, 5]])).not.toBe(of(range()));
  });

  it("tells a wider row, a text from a number, and nothing from none apart", () => {
    const one = of(range());
    const changed = (change: (cells: unknown[][]) => unknown): unknown => {
      const cells = range();
      change(cells);
      return of(cells);
    };
    expect(changed((cells) => (cells[5]![3] = "4"))).not.toBe(one);
    expect(changed((cells) => (cells[1]![3] = ""))).not.toBe(one);
    expect(changed((cells) => cells[5]!.push("more"))).not.toBe(one);
  });

  it("keeps what is wrong with it as well", () => {
    const wrong = [
      ["area", 2018],
      ["KR", "x"],
    ];
    expect(of(wrong)).toBeInstanceOf(Refusal);
    expect(of(wrong)).toBe(of(structuredClone(wrong)));
  });

  it("is compared by what stands in its data types, which are new objects each time", () => {
    const typed = (value: number): unknown[][] => [
      ["area", 2018],
      ["KR", { type: "Double", basicValue: value }],
    ];
    expect(of(typed(1))).toBe(of(typed(1)));
    expect(of(typed(1))).not.toBe(of(typed(2)));
  });

  it("is forgotten once some others were asked for, and then read again", () => {
    const first = of(range(1_000));
    for (let at = 0; at < 10; at += 1) of(range(2_000 + at));
    expect(of(range(1_000))).not.toBe(first);
  });
});
