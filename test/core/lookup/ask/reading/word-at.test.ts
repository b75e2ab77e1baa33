import { partsOf } from "../../../../../src/core/lookup/ask/reading/parts";
import { tokensOf } from "../../../../../src/core/lookup/ask/reading/tokens";
import { wordAt } from "../../../../../src/core/lookup/ask/reading/word-at";

test("wordAt says what a word says of the things asked for", () => {
  const parsed = partsOf(tokensOf("robots since 2015"));
  expect([0, 1, 2, 3].map((at) => wordAt(parsed, at))).toEqual([undefined, "since", undefined, undefined]);
});
