import { numberOf } from "../../../../../src/core/lookup/ask/reading/number-of";

test("numberOf reads digits, decades and a few words", () => {
  const of = (word: string): number | undefined => numberOf({ said: word, word, isLoud: false });
  expect(["2018", "2010s", "ten", "5g", "korea"].map(of)).toEqual([2018, 2010, 10, undefined, undefined]);
});
