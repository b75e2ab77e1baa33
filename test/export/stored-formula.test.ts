import { stringifyTokens, tokenize } from "@borgar/fx";
import fc from "fast-check";
import { storedFormula } from "../../src/export/stored-formula";

const textOf = (formula: string): string => storedFormula(formula).text;

it("writes a function of ours as Excel stores it, in whatever case and with a blank before its bracket", () => {
  expect(textOf('=ATI.SHARE(B$3,"Big Data",$A4)')).toBe('_xldudf_ATI_SHARE(B$3,"Big Data",$A4)');
  expect(textOf("=ati.Version()")).toBe("_xldudf_ATI_VERSION()");
  expect(textOf('=ATI.GRADE ("RPA")')).toBe('_xldudf_ATI_GRADE ("RPA")');
  expect(textOf('=1-INDEX(ATI.TOP("RPA",A1),1,2)')).toBe('1-INDEX(_xldudf_ATI_TOP("RPA",A1),1,2)');
});

it("leaves texts, sheets and cells that look like one of ours", () => {
  expect(textOf('="ATI.SHARE("&"IFNA("')).toBe('"ATI.SHARE("&"IFNA("');
  expect(textOf("='ATI.X (1)'!B2+1")).toBe("'ATI.X (1)'!B2+1");
});

it("leaves the texts of any formula as they are", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const literal = `"${text.replaceAll('"', '""')}"`;
      expect(textOf(`=ATI.META(${literal})&${literal}`)).toBe(`_xldudf_ATI_META(${literal})&${literal}`);
    }),
  );
});

it("marks the functions that are younger than the file format", () => {
  expect(textOf("=IFNA(SUM(A1:A3),0)")).toBe("_xlfn.IFNA(SUM(A1:A3),0)");
  expect(textOf("=ifna(RANK.EQ(A1,A1:A3),0)")).toBe("_xlfn.IFNA(_xlfn.RANK.EQ(A1,A1:A3),0)");
  expect(textOf("=_xlfn.IFNA(1,2)")).toBe("_xlfn.IFNA(1,2)");
  expect(textOf('=TEXTJOIN(", ",TRUE,A1:A3)')).toBe('_xlfn.TEXTJOIN(", ",TRUE,A1:A3)');
});

it("marks the names that a LET gives, and no other", () => {
  expect(textOf("=LET(x,ATI.RPA(A1,B1),y,x+1,IF(y>rate,x,Y))")).toBe(
    "_xlfn.LET(_xlpm.x,_xldudf_ATI_RPA(A1,B1),_xlpm.y,_xlpm.x+1,IF(_xlpm.y>rate,_xlpm.x,_xlpm.Y))",
  );
  expect(textOf("=LET(x,1,x)+SUM(total,rate)")).toBe("_xlfn.LET(_xlpm.x,1,_xlpm.x)+SUM(total,rate)");
});

it("knows which formulas must be marked as ones that may spill", () => {
  expect(storedFormula("=INDEX(SORT(A1:A3),1)")).toEqual({
    text: "INDEX(_xlfn._xlws.SORT(A1:A3),1)",
    isArray: true,
    isOurs: false,
  });
  expect(storedFormula('=ATI.SHARE("KR")').isArray).toBe(false);
  expect(storedFormula('="FILTER("').isArray).toBe(false);
});

it("knows which formulas ask a function of ours", () => {
  expect(storedFormula("=1-INDEX(ati.top(A1),1)").isOurs).toBe(true);
  expect(storedFormula('="ATI.SHARE("&A1').isOurs).toBe(false);
});

it.each([
  ["=", "the formula is empty"],
  ['="open', 'the formula breaks off at "open'],
  ["=@A1:A3", "the formula has the sign @"],
  ["=SUM(A1#)", "the formula has the sign #"],
  ["=SUM(Table1[Share])", "the formula names a part of a table, Table1[Share]"],
  ["=LAMBDA(a,a)(1)", "the formula has a LAMBDA"],
  [`=${"1+".repeat(4096)}1`, "the formula is longer than 8192 signs"],
])("refuses %.20s", (formula, reason) => {
  expect(() => storedFormula(formula)).toThrow(reason);
});

it("writes whatever else there is letter by letter", () => {
  const formula = '= IF( A1<>"" , {1,2;3,#N/A} , -B$2%^2 & Sheet2!$C$3:D4 )';
  expect(textOf(formula)).toBe(stringifyTokens(tokenize(formula)).slice(1));
});
