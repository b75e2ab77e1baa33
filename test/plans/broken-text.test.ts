import fc from "fast-check";
import { brokenText } from "../../src/plans/broken-text";

it("breaks between words, as late as it can", () => {
  expect(brokenText("Source: a producer, a table and an edition", 20)).toEqual([
    "Source: a producer,",
    "a table and an",
    "edition",
  ]);
});

it("keeps every word, and no line is too long unless a word alone is", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }), (words) => {
      const lines = brokenText(words.join(" "), 20);
      expect(lines.join(" ")).toBe(words.join(" "));
      expect(lines.every((line) => line.length <= 20)).toBe(true);
    }),
  );
  expect(brokenText("https://example.org/a-long-address", 10)).toEqual([
    "https://example.org/a-long-address",
  ]);
});
