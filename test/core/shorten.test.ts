import fc from "fast-check";
import { shorten } from "../../src/core/shorten";

it("leaves a text that is short enough", () => {
  expect(shorten("Korea", 5)).toBe("Korea");
  expect(shorten("", 5)).toBe("");
});

it("cuts a longer one in its middle, and keeps more of the beginning", () => {
  expect(shorten("abcdefghijklmnopqrstuvwxyz", 10)).toBe("abcdef…xyz");
});

it("is never longer than asked for, and leaves no half of a letter", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 80 }),
      fc.integer({ min: 1, max: 60 }),
      (text, most) => {
        const short = shorten(text, most);
        expect(short.length).toBeLessThanOrEqual(Math.max(most, 1));
        expect(short).toBe(Buffer.from(short).toString());
      },
    ),
  );
});
