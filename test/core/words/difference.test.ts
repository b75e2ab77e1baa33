import { indicatorOf } from "../../../src/core/catalogue/indicators";
import { differenceOf, leadOf } from "../../../src/core/words/difference";
import { quantityOf, type Quantity } from "../../../src/core/words/quantity";

const of = (code: string): Quantity => quantityOf(indicatorOf(code));

describe("differenceOf", () => {
  it.each([
    ["SHARE", 0.12, 0.153, "+3.3 pp", 1],
    ["SHARE", 0.153, 0.128, "−2.5 pp", -1],
    ["GERD", 3.32, 4.93, "+1.61 pp", 1],
    ["RPA", -12, 33.4, "+45.4", 1],
    ["TRADEBALANCE", 0.5, 0.25, "−0.25", -1],
    ["BROADBAND", 40, 43.2, "+3.2", 1],
    ["PATENTS", 1000, 1400, "+40 %", 1],
    ["PATENTS", 1000, 961, "−3.9 %", -1],
    // 9.96 would be 10.0 with a decimal that larger ones have not.
    ["EXPORTS", 10_000, 10_996, "+10 %", 1],
  ])("of %s from %d to %d is %s", (code, from, to, text, direction) => {
    expect(differenceOf(from, to, of(code))).toEqual({ text, direction, size: text.slice(1) });
  });

  it("of what grew tenfold and more is a factor", () => {
    expect(differenceOf(100, 999, of("PATENTS")).text).toBe("+899 %");
    const times = { text: "a factor of 10", direction: 1, size: "a factor of 10" };
    expect(differenceOf(100, 1000, of("PATENTS"))).toEqual(times);
    expect(differenceOf(0.02, 0.2, of("SHARE")).text).toBe("+18.0 pp");
  });

  it("is none where it rounds to nothing", () => {
    expect(differenceOf(0.06, 0.0599, of("SHARE"))).toEqual({ text: "0.0 pp", direction: 0, size: "0.0 pp" });
    expect(differenceOf(0.0599, 0.06, of("SHARE"))).toMatchObject({ text: "0.0 pp", direction: 0 });
    expect(differenceOf(5, 5, of("PATENTS"))).toMatchObject({ text: "0.0 %", direction: 0 });
  });
});

describe("leadOf", () => {
  it("is a difference, of money and counts a part or a factor", () => {
    expect(leadOf(0.0629, 0.0205, of("SHARE"))).toBe(" by 4.2 pp");
    expect(leadOf(1400, 1000, of("PATENTS"))).toBe(" by 40 %");
    expect(leadOf(2900, 1000, of("PATENTS"))).toBe(" by a factor of 2.9");
    expect(leadOf(60_000, 1000, of("EXPORTS"))).toBe(" by a factor of 60");
  });

  it("is not told where it rounds to nothing, or where there is nothing to be ahead of", () => {
    expect(leadOf(0.0629, 0.06289, of("SHARE"))).toBe("");
    expect(leadOf(5, 0, of("PATENTS"))).toBe("");
  });
});
