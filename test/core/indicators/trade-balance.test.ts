import fc from "fast-check";
import { tradeBalance } from "../../../src/core/indicators/trade-balance";

describe("tradeBalance", () => {
  it("is (X - M) / (X + M)", () => {
    expect([tradeBalance(300, 100), tradeBalance(0, 5), tradeBalance(5, 0)]).toEqual([0.5, -1, 1]);
  });

  it("has no value of no trade, or where either side is missing", () => {
    expect([tradeBalance(0, 0), tradeBalance(NaN, 1), tradeBalance(1, NaN)]).toEqual([NaN, NaN, NaN]);
  });

  it("is of huge amounts what it is of small ones", () => {
    // 1.5 to 0.5, and 1 to 1: their sums are more than a number can be.
    expect(tradeBalance(1.5e308, 0.5e308)).toBe(0.5);
    expect(tradeBalance(1.7e308, 1.7e308)).toBe(0);
    expect(tradeBalance(1.7e308, 0.85e308)).toBeCloseTo(1 / 3, 12);
    expect(tradeBalance(Infinity, 1)).toBeNaN();
  });

  it("stays within -1 and 1 and flips with the sides", () => {
    const amount = fc.double({ min: 0, max: 1e15, noNaN: true });
    fc.assert(
      fc.property(amount, amount, (x, m) => {
        fc.pre(x + m > 0);
        expect(Math.abs(tradeBalance(x, m))).toBeLessThanOrEqual(1);
        expect(tradeBalance(x, m) + tradeBalance(m, x)).toBe(0);
      }),
    );
  });
});
