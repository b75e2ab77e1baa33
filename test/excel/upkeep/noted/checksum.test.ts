import { checksum } from "../../../../src/excel/upkeep/noted/checksum";

it("is the FNV-1a hash of the values as JSON", () => {
  // The offset basis, with the two characters "[]" taken in.
  const step = (hash: number, code: number) => Math.imul(hash ^ code, 16777619);
  const expected = step(step(2166136261, 91), 93) >>> 0;
  expect(checksum([])).toBe(expected.toString(16).padStart(8, "0"));
});

it("tells a number from its text, a row from a column, and the last digit", () => {
  const marks = [[[1]], [["1"]], [[1, 1]], [[1], [1]], [[0.1 + 0.2]], [[0.3]], [[""]], [[false]]].map(
    checksum,
  );
  expect(new Set(marks).size).toBe(marks.length);
});
