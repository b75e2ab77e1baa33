import { withArgument } from "../../../src/help/answers/with-argument";

test.each([
  ['=ATI.SHARE("KR","Big Data",2018)', 1, '"AI"', '=ATI.SHARE("KR","AI",2018)'],
  // Commas in quotes, arrays and nested calls part nothing.
  ['=ATI.RPA({"KR","US"},"a,b",ATI.LIST("x",1))', 2, "1950", '=ATI.RPA({"KR","US"},"a,b",1950)'],
  ['=ATI.SHARE("KR","AI")', 3, '"x"', '=ATI.SHARE("KR","AI",,"x")'],
  ["=ATI.VERSION()", 0, "1", "=ATI.VERSION(1)"],
])("of %s argument %i becomes %s", (formula, at, text, expected) => {
  expect(withArgument(formula, at, text)).toBe(expected);
});
