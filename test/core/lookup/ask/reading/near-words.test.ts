import { nearWords } from "../../../../../src/core/lookup/ask/reading/near-words";

describe("nearWords", () => {
  it.each([
    ["inteligence", "intelligence"],
    ["photnoics", "photonics"],
    ["japn", "japan"],
    ["exprots", "exports"],
    ["pattens", "patents"],
  ])("finds %s to be %s", (word, expected) => {
    expect(nearWords(word)[0]).toBe(expected);
  });

  it("counts an exchange of neighbours as one slip", () => {
    // Of five letters one may be wrong: "koera" is two single letters from "korea".
    expect(nearWords("koera")[0]).toBe("korea");
  });

  it("bends no word that begins otherwise, is too short, or is in other letters", () => {
    expect(nearWords("ships")).not.toContain("chips");
    expect(nearWords("ca")).toEqual([]);
    expect(nearWords("한굴")).toEqual([]);
    expect(nearWords("x".repeat(300))).toEqual([]);
  });
});
