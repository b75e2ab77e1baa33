import { wordsBegun, wordsWith } from "../../../../../src/core/lookup/ask/reading/known-words";

describe("The known words", () => {
  it("are found by their first letter, and by their beginning, the shortest first", () => {
    expect(wordsWith("r")).toContain("robotics");
    expect(wordsBegun("semicon")).toEqual(
      [...wordsBegun("semicon")].sort((one, other) => one.length - other.length),
    );
    expect(wordsBegun("semicon")).toContain("semiconductors");
  });

  it("are many that begin with three letters, so that none is given", () => {
    expect(wordsBegun("sem")).toEqual([]);
  });
});
