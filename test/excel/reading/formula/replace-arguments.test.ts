import fc from "fast-check";
import { findCalls } from "../../../../src/excel/reading/formula/find-calls";
import { replaceArguments } from "../../../../src/excel/reading/formula/replace-arguments";
import { expression, formula, KNOWN } from "./formulas";

function replaced(text: string, texts: readonly string[], at = 0): string {
  return replaceArguments(text, findCalls(text, KNOWN)[at]!, texts);
}

it("changes the arguments of one call and nothing else", () => {
  const text = `=IF( ATI.SHARE( "KR" ,B2, 2018 )>0,ATI.RPA("KR",B2),"ATI.SHARE(")`;
  expect(replaced(text, ['"JP"', "B2", "2019"])).toBe(
    `=IF( ATI.SHARE( "JP" ,B2, 2019 )>0,ATI.RPA("KR",B2),"ATI.SHARE(")`,
  );
  expect(replaced(text, ['"JP"', "$C$1"], 1)).toBe(
    `=IF( ATI.SHARE( "KR" ,B2, 2018 )>0,ATI.RPA("JP",$C$1),"ATI.SHARE(")`,
  );
});

it.each([
  ["adds the last one", '=ATI.SHARE("KR",B2)', ['"KR"', "B2", "2018", ""], '=ATI.SHARE("KR",B2,2018)'],
  ["keeps a place before it", '=ATI.SHARE("KR",B2)', ['"KR"', "B2", "", '"x"'], '=ATI.SHARE("KR",B2,,"x")'],
  ["adds the first one", "=ATI.TOP( )", ['"SHARE"', "A1"], '=ATI.TOP( "SHARE",A1)'],
  ["takes the last one out", '=ATI.SHARE("KR",B2,2018)', ['"KR"', "B2", ""], '=ATI.SHARE("KR",B2)'],
  ["takes one out between", '=ATI.SHARE("KR",B2,2018)', ['"KR"', "", "2018"], '=ATI.SHARE("KR",,2018)'],
  ["takes all out", '=ATI.SHARE("KR",,2018)', ["", "", ""], "=ATI.SHARE()"],
  [
    "fills one that was left out",
    '=ATI.SHARE("KR",,2018,)',
    ['"KR"', "A1", "2018"],
    '=ATI.SHARE("KR",A1,2018,)',
  ],
])("%s", (_title, text, texts, expected) => expect(replaced(text, texts)).toBe(expected));

it("gives the same formula when the arguments are the same", () => {
  fc.assert(
    fc.property(formula, (text) => {
      for (const call of findCalls(text, KNOWN)) {
        const texts = call.arguments.map((argument) => argument.text);
        expect(replaceArguments(text, call, texts)).toBe(text);
      }
    }),
  );
});

it("gives a call that reads back as what was put in", () => {
  const texts = fc.array(fc.oneof(expression, fc.constant("")), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(formula, texts, fc.nat(), (text, put, pick) => {
      const calls = findCalls(text, KNOWN);
      fc.pre(calls.length > 0);
      const at = pick % calls.length;
      const changed = replaceArguments(text, calls[at]!, put);
      const back = findCalls(changed, KNOWN).find(({ start }) => start === calls[at]!.start)!;
      const trimmed = (list: readonly string[]) => list.join("\n").replace(/\n+$/, "");
      expect(trimmed(back.arguments.map((argument) => argument.text))).toBe(trimmed(put));
      expect(changed.slice(0, calls[at]!.start)).toBe(text.slice(0, calls[at]!.start));
      expect(changed.slice(back.end)).toBe(text.slice(calls[at]!.end));
    }),
  );
});
