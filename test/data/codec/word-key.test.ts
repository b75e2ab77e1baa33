import { wordKey } from "../../../src/data/codec/word-key";

describe("wordKey", () => {
  it.each([
    ["Korea, Rep. of", "the Republic of Korea"],
    ["Congo, DR", "Democratic Republic of the Congo"],
    ["D.P.R. of Korea", "Korea (Democratic People’s Republic of)"],
    ["N. Korea", "Korea, North"],
    ["St. Kitts & Nevis", "Saint Kitts and Nevis"],
  ])("is the same for %s and %s", (one, other) => {
    expect(wordKey(one)).toBe(wordKey(other));
  });

  it.each([
    ["Republic of Dominica", "Dominican Republic"],
    ["Republic of the Congo", "Democratic Republic of the Congo"],
    ["South Africa", "Southern Africa"],
    ["China and Hong Kong", "China, Hong Kong"],
    ["Korea (N)", "North Korea"],
  ])("is not the same for %s and %s", (one, other) => {
    expect(wordKey(one)).not.toBe(wordKey(other));
  });
});
