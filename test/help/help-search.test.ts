import { helpSearch } from "../../src/help/help-search";
import { makeHelp } from "../../src/help/make-help";
import { helpContent } from "./made-help";

let search: ReturnType<typeof helpSearch>;

beforeAll(() => {
  search = helpSearch(makeHelp(helpContent()).searched);
});

test.each([
  ["specialisation", "rpa.html"],
  ["specialsation", "rpa.html"],
  ["trade balance", "tradebalance.html"],
  ["#NAME?", "errors.html"],
  ["privacy", "privacy.html"],
  ["freeze", "room-workbook.html"],
  ["ATI.SHARE", "share.html"],
])("%s leads to %s first", (text, file) => {
  expect(search(text)[0]?.file).toBe(file);
});

test("nothing is found for nothing, and for what no page is about", () => {
  expect(search("")).toEqual([]);
  expect(search("zebra")).toEqual([]);
});
