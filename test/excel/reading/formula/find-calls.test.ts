import fc from "fast-check";
import { findCalls } from "../../../../src/excel/reading/formula/find-calls";
import { formula, KNOWN, writtenName } from "./formulas";

const calls = (text: string) => findCalls(text, KNOWN);

it.each([
  ["as it is typed", '=ATI.SHARE("KR",B2,2018)', "ATI.SHARE", true],
  ["in any case", '=ati.sHare("KR",B2,2018)', "ati.sHare", true],
  ["after an at sign", '=@ATI.SHARE("KR",B2,2018)', "ATI.SHARE", true],
  ["as it is stored", '=_xldudf_ATI_SHARE("KR",B2,2018)', "_xldudf_ATI_SHARE", false],
  ["with the number of a book", '=[2]!_xldudf_ATI_SHARE("KR",B2,2018)', "[2]!_xldudf_ATI_SHARE", false],
  [
    "with a quoted book",
    `='BloombergUI.xla'!_xldudf_ATI_SHARE("KR",B2,2018)`,
    "'BloombergUI.xla'!_xldudf_ATI_SHARE",
    false,
  ],
  [
    "with a plain book",
    '=BloombergUI.xla!_xldudf_ATI_SHARE("KR",B2,2018)',
    "BloombergUI.xla!_xldudf_ATI_SHARE",
    false,
  ],
  [
    "with a book's folder",
    `=1+'C:\\O''Neil\\[a.xla]b'!ATI.SHARE("KR",B2,2018)`,
    `'C:\\O''Neil\\[a.xla]b'!ATI.SHARE`,
    false,
  ],
])("finds a call written %s", (_title, text, written, isPlain) => {
  const [call, ...others] = calls(text);
  expect(others).toEqual([]);
  expect(text.slice(call!.written.start, call!.written.end)).toBe(written);
  expect([call!.name, call!.isPlain]).toEqual(["SHARE", isPlain]);
  expect(text.slice(call!.start, call!.end)).toBe(`${written}("KR",B2,2018)`);
  expect(call!.arguments.map((argument) => argument.text)).toEqual(['"KR"', "B2", "2018"]);
});

it("finds calls inside other functions and inside each other, in the order in which they begin", () => {
  const found = calls(
    '=IF(ATI.RPA(ATI.TOP("SHARE",A1),{"a","b"})>0,SUM(ATI.SHARE((A1,B1), "x,y" )),"ATI.SHARE(")',
  );
  expect(found.map(({ name, arguments: given }) => [name, given.map(({ text }) => text)])).toEqual([
    ["RPA", ['ATI.TOP("SHARE",A1)', '{"a","b"}']],
    ["TOP", ['"SHARE"', "A1"]],
    ["SHARE", ["(A1,B1)", '"x,y"']],
  ]);
});

it("keeps the place of arguments that are left out", () => {
  const texts = (text: string) => calls(text)[0]!.arguments.map((argument) => argument.text);
  expect(texts('=ATI.SHARE("KR",,2018,)')).toEqual(['"KR"', "", "2018", ""]);
  expect(texts("=ATI.VERSION( )")).toEqual([]);
  expect(texts("=ATI.TOP(,)")).toEqual(["", ""]);
});

it.each([
  ["a text", '="ATI.SHARE(""KR"")"'],
  ["another function of ours that is not known", "=ATI.NOTHING(1)"],
  ["a longer name", "=MY.ATI.SHARE(1)+ATI.SHARES(1)+XATI_SHARE(1)+ATI_SHARE(1)"],
  ["a name without brackets", "=ATI.SHARE"],
  ["a number", "2018"],
  ["nothing", ""],
])("finds no call in %s", (_title, text) => expect(calls(text)).toEqual([]));

it("gives pieces of the formula, whatever it is", () => {
  fc.assert(
    fc.property(fc.oneof(formula, fc.string()), (text) => {
      for (const call of calls(text)) {
        expect(text[call.written.end]).toBe("(");
        expect(text[call.end - 1]).toBe(")");
        for (const { start, end, text: argument } of call.arguments) {
          expect(text.slice(start, end)).toBe(argument);
          expect(argument).toBe(argument.trim());
          expect(start).toBeGreaterThan(call.written.end);
          expect(end).toBeLessThan(call.end);
        }
      }
    }),
  );
});

it("finds as many calls as were written", () => {
  fc.assert(
    fc.property(fc.array(writtenName, { minLength: 1, maxLength: 5 }), (names) => {
      const nested = names.reduceRight((inside, name) => `${name}("ATI.SHARE(",${inside})`, "1");
      const found = calls(`=${nested}`);
      expect(found).toHaveLength(names.length);
      found.forEach(({ written }, index) =>
        expect(`=${nested}`.slice(written.start, written.end)).toBe(names[index]),
      );
    }),
  );
});
