import { formatOfFormula } from "../../../../src/taskpane/shared/questions/format-of-formula";

it.each([
  // Parts of 1, as the catalogue's format has them.
  ['=ATI.SHARE("KR","Big Data",2018)', "0.0%"],
  ["=_xldudf_ATI_SHARE(A1:A4,B3:D3,2018)", "0.0%"],
  ['=ATI.VALUE("EXPORTSHARE","KR","AI")', "0.0%"],
  ['=ATI.PATENTS("KR","AI")', "#,##0"],
  // A growth is one in per cent, of whatever it is.
  ['=ATI.CHANGE("PATENTS","KR","AI",2010,2018,"percent")', "0.0%"],
  ['=ATI.CHANGE("SHARE","KR","AI",2010,2018,"annual")', "0.0%"],
])("%s is shown as %s", (formula, format) => {
  expect(formatOfFormula(formula)).toBe(format);
});

it.each([
  // 0.01 is one percentage point, which is no per cent.
  '=ATI.CHANGE("SHARE","KR","AI",2010,2018)',
  '=ATI.CHANGE("SHARE","KR","AI",2010,2018,A1)',
  '=100*ATI.SHARE("KR","AI")',
  '=ATI.SHARE("KR","AI")+0',
  "=ATI.VALUE(A1,B1)",
  '=ATI.RANK("SHARE","KR","AI")',
  '=ATI.EXPLAIN("SHARE","KR","AI")',
  '=ATI.TABLE("SHARE","KR","AI")',
  "=SUM(A1:A3)",
  "text",
  "",
])("%s keeps its format", (formula) => {
  expect(formatOfFormula(formula)).toBeUndefined();
});

it("tells a difference of counts with its sign", () => {
  expect(formatOfFormula('=ATI.CHANGE("PATENTS","KR","AI",2010,2018)')).toContain("+#,##0");
});
