import fc from "fast-check";
import { checksum } from "../../../../src/excel/upkeep/noted/checksum";
import { frozenNote, readFrozenNote } from "../../../../src/excel/upkeep/noted/frozen-formula";

it("is written so that a person can read it", () => {
  const note = { formula: '=ATI.SHARE("KR","AI")', rows: 1, columns: 1, check: "0badcafe" };
  expect(frozenNote(note)).toBe('ATI formula: =ATI.SHARE("KR","AI")\nFrozen 1 × 1 cell, check 0badcafe');
});

it("reads back what it writes, whatever the user's own note beside it", () => {
  const formula = fc
    .stringMatching(/^=[A-Z(]([^]*[^\s])?$/)
    .filter((text) => !text.includes("Frozen") && !text.includes("\r"));
  const size = fc.integer({ min: 1, max: 999 });
  const note = fc.constantFrom("", "Mine", "Two\nlines", "ATI says hello");
  fc.assert(
    fc.property(
      formula,
      size,
      size,
      note,
      note,
      fc.string(),
      (written, rows, columns, before, after, values) => {
        const frozen = { formula: written, rows, columns, check: checksum([[values]]) };
        const whole = [before, frozenNote(frozen), after].filter((part) => part !== "").join("\n");
        const rest = [before, after].filter((part) => part !== "").join("\n");
        expect(readFrozenNote(whole)).toEqual({ frozen, rest });
        expect(readFrozenNote(whole.replaceAll("\n", "\r\n"))?.rest).toBe(rest);
      },
    ),
  );
});

it("reads a note that a person wrote, and no other", () => {
  expect(readFrozenNote("ATI formula: =ATI.RPA(A1,B1) \n")).toEqual({
    frozen: { formula: "=ATI.RPA(A1,B1)", rows: 1, columns: 1 },
    rest: "",
  });
  expect(readFrozenNote("My ATI formula: =ATI.RPA(A1,B1)")).toBeUndefined();
  expect(readFrozenNote("ATI formula: none")).toBeUndefined();
});
