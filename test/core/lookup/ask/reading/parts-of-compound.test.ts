import { partsOfCompound } from "../../../../../src/core/lookup/ask/reading/parts-of-compound";

describe("partsOfCompound", () => {
  it.each([
    ["halbleiterexporte", ["halbleiter", "exporte"]],
    ["한국의", ["한국", "의"]],
    ["반도체수출", ["반도체", "수출"]],
  ])("takes %s apart", (word, expected) => {
    expect(partsOfCompound(word)).toEqual(expected);
  });

  it("leaves what is not made of known words, or is too long for a word", () => {
    expect(partsOfCompound("xyzzyplugh")).toBeUndefined();
    expect(partsOfCompound("반도체".repeat(20))).toBeUndefined();
  });
});
