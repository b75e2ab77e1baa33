import fc from "fast-check";
import { areas } from "../../../../src/core/catalogue/areas";
import { areaInCell } from "../../../../src/plans/sheet/definition/names-in-cells";
import { LONGEST_NAME, ownNameTrouble } from "../../../../src/plans/sheet/definition/own-name";

it.each([
  "Neighbours",
  "Korea's rivals",
  "The four Tigers",
  "Group 1",
  "Nachbarländer – groß",
  "이웃 나라",
  "JP + CN + TW",
  "x".repeat(LONGEST_NAME),
])("finds nothing wrong with the name %j", (name) => {
  expect(ownNameTrouble(name)).toBeUndefined();
});

it.each([
  ["", "A group needs a name."],
  [" ", "A group needs a name."],
  ["n".repeat(61), "The name “nnnnnnnnnnnnnnnnnnnn…” has 61 letters; one of 60 at most would do."],
  [
    "Japan, China",
    "which takes no commas, semicolons, quotation marks, line breaks or outer spaces; “Japan China” would do.",
  ],
  ["a;b", "“a b” would do."],
  ['"Big" three', "“Big three” would do."],
  ["two\nlines", "“two lines” would do."],
  [" outer ", "“outer” would do."],
  ["2020", "could be read as a number, a date or a formula by Excel; “Group 2020” would do."],
  ["=A1+1", "“Group A1+1” would do."],
  ["-5", "a number, a date or a formula"],
  ["@SUM", "“Group SUM” would do."],
  ["May 5", "“Group May 5” would do."],
  ["mars 2020", "a number, a date or a formula"],
  ["TRUE", "“Group TRUE” would do."],
  // Names, codes and aliases of areas and groups, however they are written.
  ["G7", "The name “G7” already means Group of Seven; “My G7” would do."],
  ["nordic Countries", "already means Nordic countries"],
  ["Korea", "already means South Korea"],
  ["kor", "already means South Korea"],
])("says what is wrong with the name %j, and what would do", (name, words) => {
  expect(ownNameTrouble(name)).toContain(words);
});

it("refuses the name in the cell of every area and group", () => {
  expect(areas.filter((area) => ownNameTrouble(areaInCell(area)) === undefined)).toEqual([]);
});

it("suggests only names that it would take, in one sentence", () => {
  const piece = fc.constantFrom(
    "G7",
    "Korea",
    "2020",
    ",",
    ";",
    '"',
    " ",
    "\n",
    "=",
    "May",
    "5",
    "TRUE",
    "é",
    "x",
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
      const said = ownNameTrouble(pieces.join(""));
      if (said === undefined) return;
      expect(said).toMatch(/\.$/);
      expect(said).not.toContain("\n");
      const [, suggested] = /“([^”]*)” would do\.$/.exec(said) ?? [];
      if (suggested !== undefined) expect(ownNameTrouble(suggested)).toBeUndefined();
    }),
  );
});
