import fc from "fast-check";
import guide from "../../../../src/data/compiled/guide.json";
import { ENGLISH, separatorsOf } from "../../../../src/excel/reading/formula/separators";
import { asTyped, asWritten } from "../../../../src/excel/reading/formula/typed-formula";
import "../../../property-seed";
import { expression } from "./formulas";

const of = (culture: string, decimal: string) => separatorsOf({ culture, decimal, systemDecimal: decimal });
const GERMAN = of("de-DE", ",");
const ITALIAN = of("it-IT", ",");
const SWISS = of("de-CH", ".");

describe("asTyped", () => {
  it.each([
    ['=ATI.SHARE("KR","Big Data",2018)', '=ATI.SHARE("KR";"Big Data";2018)'],
    ['=ATI.FINDINGS(4,,"id,dataset,verdict")', '=ATI.FINDINGS(4;;"id,dataset,verdict")'],
    ["=ATI.RPAOF(2.5,.5,1E3)", "=ATI.RPAOF(2,5;,5;1E3)"],
    ['=ATI.TABLE("SHARE",{"KR";"JP"},{"AI","ROB"})', '=ATI.TABLE("SHARE";{"KR";"JP"};{"AI"."ROB"})'],
    ["=SUM({1.5,2;3,4.25})", "=SUM({1,5.2;3.4,25})"],
    ["='It''s, so'!A1+LOG10(B1,C1)", "='It''s, so'!A1+LOG10(B1;C1)"],
    ["=SUM(T[[#All],[a, b]],T[c,d])", "=SUM(T[[#All];[a, b]];T[c,d])"],
    ['=ATI.SHARE("say ""a,b""",1)', '=ATI.SHARE("say ""a,b""";1)'],
    ["ATI.CHANGE(areas, [mode], [dataset])", "ATI.CHANGE(areas; [mode]; [dataset])"],
  ])("shows %s in German", (formula, typed) => {
    expect(asTyped(formula, GERMAN)).toBe(typed);
    expect(asWritten(typed, GERMAN)).toBe(formula);
  });

  it("takes the columns of other languages", () => {
    expect(asTyped('=ATI.TABLE("SHARE","KR",{"AI","ROB"})', ITALIAN)).toBe(
      '=ATI.TABLE("SHARE";"KR";{"AI"\\"ROB"})',
    );
    expect(asTyped('=ATI.TABLE("SHARE","KR",{"AI","ROB"},1.5)', SWISS)).toBe(
      '=ATI.TABLE("SHARE";"KR";{"AI","ROB"};1.5)',
    );
  });

  it("leaves formulas in English as they are", () => {
    const formula = '=ATI.TABLE("SHARE",{"KR";"JP"},{"AI","ROB"},1.5)';
    expect(asTyped(formula, ENGLISH)).toBe(formula);
    expect(asWritten(formula, ENGLISH)).toBe(formula);
  });
});

describe("asWritten", () => {
  const formulas = guide.functions.flatMap(({ examples }) => examples.map(({ formula }) => formula));

  it.each([GERMAN, ITALIAN, SWISS])("brings every example back, with %s", (separators) => {
    expect(formulas.length).toBeGreaterThan(50);
    for (const formula of formulas) expect(asWritten(asTyped(formula, separators), separators)).toBe(formula);
  });

  it("brings back whatever is in texts and between them", () => {
    const value = fc.oneof(
      fc.double({ min: 0, max: 1e6, noNaN: true }).map((number) => number.toFixed(2)),
      fc.string().map((text) => `"${text.replaceAll('"', '""')}"`),
    );
    const list = fc
      .array(fc.array(value, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
      .map((rows) => `{${rows.map((row) => row.join(",")).join(";")}}`);
    const formula = fc
      .array(fc.oneof(value, list, fc.constantFrom("", "A1", "'a,b'!C2", "SUM(A1,B2)", "T[[x],[y]]")))
      .map((given) => `=ATI.SHARE(${given.join(",")})`);
    fc.assert(
      fc.property(formula, fc.constantFrom(GERMAN, ITALIAN, SWISS), (text, separators) => {
        expect(asWritten(asTyped(text, separators), separators)).toBe(text);
      }),
    );
  });

  it("brings back calls within calls, references and columns of tables", () => {
    fc.assert(
      fc.property(expression, fc.constantFrom(GERMAN, ITALIAN, SWISS), (text, separators) => {
        expect(asWritten(asTyped(text, separators), separators)).toBe(text);
      }),
    );
  });

  it("takes what is no formula", () => {
    for (const text of ["", "{", '"', "[", "'", "{1,", "=A1:B2 C3", ",,;;"]) {
      expect(() => asWritten(asTyped(text, GERMAN), GERMAN)).not.toThrow();
    }
  });
});
