import fc from "fast-check";
import { rpa } from "../../../src/core/indicators/rpa";

const count = fc.integer({ min: 1, max: 1_000_000 });

describe("rpa", () => {
  it("is 100 tanh(ln RTA)", () => {
    fc.assert(
      fc.property(count, count, count, count, (own, all, field, grand) => {
        const rta = own / all / (field / grand);
        expect(rpa(own, all, field, grand)).toBeCloseTo(100 * Math.tanh(Math.log(rta)), 8);
      }),
    );
  });

  it("stays within -100 and 100", () => {
    const any = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(any, any, any, any, (own, all, field, grand) => {
        const index = rpa(own, all, field, grand);
        expect(Number.isNaN(index) || Math.abs(index) <= 100).toBe(true);
      }),
    );
  });

  it("just flips its sign where RTA is inverted", () => {
    fc.assert(
      fc.property(count, count, count, count, (own, all, field, grand) => {
        expect(rpa(own, all, field, grand) + rpa(field, grand, own, all)).toBe(0);
      }),
    );
  });

  it("is 0 for an area like the world, without a minus", () => {
    expect(Object.is(rpa(10, 100, 100, 1000), 0)).toBe(true);
  });

  it("is of huge and of tiny numbers what it is of ordinary ones", () => {
    const ordinary = rpa(20, 100, 100, 1000);
    expect(ordinary).toBeCloseTo(60, 12);
    expect(rpa(2e307, 1e308, 1e307, 1e308)).toBeCloseTo(ordinary, 9);
    // The quotients 2e-608 and 1e-608 are less than a number can be, and their inverses more.
    expect(rpa(2e-304, 1e304, 1e-304, 1e304)).toBeCloseTo(ordinary, 9);
    expect(rpa(2e304, 1e-304, 1e304, 1e-304)).toBeCloseTo(ordinary, 9);
    expect(rpa(1e304, 1e-304, 2e304, 1e-304)).toBeCloseTo(-ordinary, 9);
  });

  it("is -100 without patents in the field, and has no value where a whole is nothing or missing", () => {
    expect(rpa(0, 100, 100, 1000)).toBe(-100);
    const wrong: readonly [number, number, number, number][] = [
      [1, 0, 1, 1],
      [1, 1, 0, 1],
      [1, 1, 1, 0],
      [NaN, 1, 1, 1],
      [-1, 1, 1, 1],
    ];
    for (const args of wrong) {
      expect(rpa(...args)).toBeNaN();
    }
  });
});
