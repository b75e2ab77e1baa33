import { partsOf, unknownIn } from "../../../../../src/core/lookup/ask/reading/parts";
import { tokensOf } from "../../../../../src/core/lookup/ask/reading/tokens";

const codes = (text: string): string =>
  partsOf(tokensOf(text))
    .parts.map(({ meanings }) => meanings[0]?.code)
    .join(" ");

describe("partsOf", () => {
  it.each([
    ["the longest name first", "internet of things korea", "IOT KR"],
    ["areas in other languages", "corée du sud robots", "KR ROB"],
    ["codes in capitals", "robots DE", "ROB DE"],
    ["codes beside vs", "robots de vs jp", "ROB DE versus JP"],
    ["codes one after the other", "robots kr jp de", "ROB KR JP DE"],
    ["a word that is a code too, where it is one", "ai in korea", "AI inside KR"],
    ["three letters in small ones last", "corea del sur kor", "KR KR"],
    ["slips", "artifical inteligence koera", "AI KR"],
    ["a slip of a part of a name by its other words", "machie learning", "AI"],
    ["a slip in a short word of a name", "big dta korea", "BIGDATA KR"],
    ["no slip in a short word alone", "dta korea", "KR"],
    ["compounds", "halbleiterexporte", "MNE EXPORTS"],
  ])("finds %s: %s", (_, text, expected) => {
    expect(codes(text)).toBe(expected);
  });

  it("knows which words nothing was made of", () => {
    const parsed = partsOf(tokensOf("korea xyzzy robots 2018"));
    expect(unknownIn(parsed)).toEqual([1]);
  });
});
