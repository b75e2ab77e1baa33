import fc from "fast-check";
import { decodeBlock } from "../../../src/data/codec/decode";
import { encodeBlock } from "../../../src/data/codec/encode";

const YEARS = 6;

const integer = fc.integer({ min: 0, max: 1e13 });
const small = fc.integer({ min: -50, max: 50 });
/** A decimal of up to nine significant digits, as the CSVs hold them. */
const decimal = fc
  .tuple(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 16 }))
  .map(([digits, decimals]) => Number(`${digits}e-${decimals}`));
const cell = fc.oneof(integer, small, decimal, fc.constant(0), fc.constant(NaN));

function rowsOf(cells: fc.Arbitrary<number>): fc.Arbitrary<number[]> {
  return fc
    .array(fc.array(cells, { minLength: YEARS, maxLength: YEARS }), { minLength: 0, maxLength: 20 })
    .map((rows) => rows.flat());
}

function roundTrip(values: readonly number[]): number[] {
  const encoded = encodeBlock(Float64Array.from(values), YEARS);
  return [...decodeBlock(encoded, values.length, YEARS)];
}

/** Zero has one sign in the figures. */
function unsigned(values: readonly number[]): number[] {
  return values.map((value) => value + 0);
}

describe("decodeBlock", () => {
  it.each([
    ["integers up to ten trillion", integer],
    ["small integers of either sign", small],
    ["decimals of up to nine significant digits", decimal],
    ["missing and zero", fc.constantFrom(0, NaN)],
    ["all of these in one row", cell],
  ])("gives back exactly what was encoded: %s", (_, cells) => {
    fc.assert(
      fc.property(rowsOf(cells), (values) => {
        expect(unsigned(roundTrip(values))).toEqual(unsigned(values));
      }),
    );
  });

  it("keeps missing apart from zero", () => {
    expect(roundTrip([0, NaN, 0, NaN, NaN, 7])).toEqual([0, NaN, 0, NaN, NaN, 7]);
  });

  it("keeps a row without any figure between two rows with figures", () => {
    const gap = Array.from({ length: YEARS }, () => NaN);
    const values = [1, 2, 3, 4, 5, 6, ...gap, 6, 5, 4, 3, 2, 1];
    expect(roundTrip(values)).toEqual(values);
  });

  it("keeps a row that no single scale could hold", () => {
    const values = [10_000_000_000_001, 0.0000410696673, NaN, 0, 123.456789, 3];
    expect(roundTrip(values)).toEqual(values);
  });

  it("refuses figures that do not fill the shape stated", () => {
    const encoded = encodeBlock(Float64Array.from([1, 2, 3, 4, 5, 6]), YEARS);
    expect(() => decodeBlock(encoded, 3, 3)).toThrow("do not have the shape");
  });

  it("needs neither atob nor Buffer", () => {
    const encoded = encodeBlock(Float64Array.from([1, 2, 3, 4, 5, 6]), YEARS);
    const { atob, Buffer } = globalThis;
    try {
      Object.assign(globalThis, { atob: undefined, Buffer: undefined });
      expect([...decodeBlock(encoded, YEARS, YEARS)]).toEqual([1, 2, 3, 4, 5, 6]);
    } finally {
      Object.assign(globalThis, { atob, Buffer });
    }
  });
});
