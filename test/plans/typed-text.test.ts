import fc from "fast-check";
import { cellInput } from "../../src/playground/stand-in/excel/cell-input";
import { typedText } from "../../src/plans/typed-text";

it.each(["Patent share, Big Data", "South Korea", "“The Stronger Safety Net”", "Éire", ""])(
  "leaves %j as it is, which Excel reads as text anyway",
  (text) => expect(typedText(text)).toBe(text),
);

it.each([
  ["=1+1", "a formula"],
  ["+82 2 123", "a formula"],
  ["-5 %", "a number"],
  ["@mention", "a formula"],
  ["2018", "a number"],
  ["1-2", "a date"],
  ["5G+ Strategy", "something that begins with a digit"],
  ["TRUE", "a truth value"],
  ["May 2018", "a date"],
  ["#N/A", "an error"],
  ["'quoted", "its own apostrophe"],
  [" leading space", "a space that may go"],
])("puts an apostrophe before %j, which Excel may take for %s", (text) =>
  expect(typedText(text)).toBe(`'${text}`),
);

it("comes out of the cell as it went in, whatever it is", () => {
  fc.assert(fc.property(fc.string({ minLength: 1 }), (text) => cellInput(typedText(text)) === text));
});
