import { foldWords, squeezed } from "../../../src/data/codec/fold-words";

describe("foldWords", () => {
  it.each<[string, readonly string[]]>([
    ["Côte d’Ivoire", ["cote", "divoire"]],
    ["Lao P.D.R.", ["lao", "pdr"]],
    ["U.S. Virgin Islands", ["us", "virgin", "islands"]],
    ["Færøerne", ["faeroerne"]],
    ["  -- ", []],
    ["대한민국", ["대한민국"]],
  ])("gives the words of %s", (text, words) => {
    expect(foldWords(text)).toEqual(words);
  });
});

test("a squeezed name keeps apart what a sign adds", () => {
  expect(squeezed("China + Hong Kong")).not.toBe(squeezed("China, Hong Kong"));
  expect(squeezed("Trinidad & Tobago")).toBe(squeezed("Trinidad and Tobago"));
});
