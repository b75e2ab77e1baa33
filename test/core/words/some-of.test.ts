import { someOf } from "../../../src/core/words/some-of";

describe("someOf", () => {
  it("names all where they are few", () => {
    expect(someOf([], 3)).toBe("");
    expect(someOf(["A"], 3)).toBe("A");
    expect(someOf(["A", "B", "C"], 3)).toBe("A, B and C");
  });

  it("counts the rest where they are more, and never one alone", () => {
    expect(someOf(["A", "B", "C", "D"], 3)).toBe("A, B and 2 more");
    expect(someOf(["A", "B", "C"], 2)).toBe("A and 2 more");
  });
});
