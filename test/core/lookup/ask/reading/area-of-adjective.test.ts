import { areaOfAdjective } from "../../../../../src/core/lookup/ask/reading/area-of-adjective";

describe("areaOfAdjective", () => {
  it.each([
    ["hungarian", "hungary"],
    ["estonians", "estonia"],
    ["nigerian", "nigeria"],
    ["vietnamese", "vietnam"],
    ["turkish", "turkey"],
    ["icelandic", "iceland"],
    ["pakistani", "pakistan"],
    ["slovak", "slovakia"],
  ])("knows whose %s is", (word, expected) => {
    expect(areaOfAdjective(word)).toBe(expected);
  });

  it("takes no other word for an adjective", () => {
    for (const word of ["organic", "human", "republican", "urban", "xyzzyish", "an"]) {
      expect([word, areaOfAdjective(word)]).toEqual([word, undefined]);
    }
  });
});
