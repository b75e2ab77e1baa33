import type { GuideFunction } from "../../../src/taskpane/shared/questions/guide-function";
import { searchGuide } from "../../../src/taskpane/guide/search-guide";

const entry = (name: string, description: string, ...parameters: readonly string[]): GuideFunction => ({
  id: name,
  name,
  description,
  help: "",
  parameters: parameters.map((parameter) => ({ name: parameter, description: "" })),
  examples: [],
});

const functions = [
  entry("SHARE", "Patents of an area as a part of the patents of the world.", "areas", "technologies"),
  entry("EXPORTSHARE", "Exports of an area as a share of the world's exports.", "areas", "technologies"),
  entry("TRADEBALANCE", "Exports less imports as a part of both: the balance of trade.", "areas"),
  entry("RANK", "Place among the countries.", "indicator", "areas", "minimum"),
  entry("CITE", "How to cite a dataset.", "dataset", "style"),
];
const search = searchGuide(functions);
const names = (text: string) => search(text).map(({ name }) => name);

it("gives every function, in its order, for no text", () => {
  expect(search("")).toEqual(functions);
  expect(search("  ")).toEqual(functions);
});

it("puts the function of that name first", () => {
  expect(names("share")[0]).toBe("SHARE");
  expect(names("share")).toContain("EXPORTSHARE");
  expect(names("Rank")[0]).toBe("RANK");
});

it("finds beginnings of words", () => {
  expect(names("exportsh")).toEqual(["EXPORTSHARE"]);
  expect(names("pat")).toEqual(["SHARE"]);
});

it("forgives a typo", () => {
  expect(names("shaer")[0]).toBe("SHARE");
  expect(names("tradebalence")).toEqual(["TRADEBALANCE"]);
});

it("finds the names of arguments", () => {
  expect(names("minimum")).toEqual(["RANK"]);
});

it("wants every word where a function has them all, and settles for some where none has", () => {
  expect(names("trade balance")).toEqual(["TRADEBALANCE"]);
  expect(names("cite nothingatall")).toEqual(["CITE"]);
});

it("takes what was typed into a cell", () => {
  expect(names("=ATI.RANK(")).toEqual(names("RANK"));
  expect(names('=ati.cite("uspto-patents")')[0]).toBe("CITE");
  expect(names("=ATI.")).toHaveLength(functions.length);
});

it("finds nothing where nothing comes near", () => {
  expect(names("zzzzzz")).toEqual([]);
});
