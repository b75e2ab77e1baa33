import { tokensOf } from "../../../../../src/core/lookup/ask/reading/tokens";

const words = (text: string): string =>
  tokensOf(text)
    .map(({ word }) => word)
    .join(" ");

describe("tokensOf", () => {
  it.each([
    ["Robots: Germany vs. Japan?", "robots germany vs japan"],
    ["Korea's R&D", "korea r d"],
    ["d'IA de la Corée", "d ia de la coree"],
    ["U.S. chips", "us chips"],
    ["2010-18", "2010 2018"],
    ["1998–2020", "1998 2020"],
    ["top10", "top 10"],
    ["2018년 한국", "2018 년 한국"],
  ])("takes %s apart", (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it("keeps a word as it was typed", () => {
    expect(tokensOf("Corée, 2018").map(({ said }) => said)).toEqual(["Corée", "2018"]);
  });

  it("hears codes in capitals only among words that are not", () => {
    expect(tokensOf("robots DE").map(({ isLoud }) => isLoud)).toEqual([false, true]);
    expect(tokensOf("ROBOTS DE").map(({ isLoud }) => isLoud)).toEqual([false, false]);
  });

  it("looks at no more than the beginning of a long text", () => {
    expect(tokensOf("chip ".repeat(5_000)).length).toBe(24);
    expect(tokensOf("x".repeat(5_000))[0]?.word.length).toBe(300);
  });
});
