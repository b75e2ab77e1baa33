import { formulaToTry } from "../../../src/core/lookup/formula-to-try";
import { list, LIST_KINDS } from "../../../src/core/lookup/lists";
import { CustomFunctionsError } from "../../functions/custom-functions";
import { run } from "../../functions/formula";

describe("formulaToTry", () => {
  it("of every entry of every list gives a figure or a description, never an error alone", () => {
    for (const kind of LIST_KINDS) {
      for (const { code } of list(kind)) {
        const formula = formulaToTry(kind, code);
        const cells = run(formula).flat();
        if (cells.every((cell) => cell instanceof CustomFunctionsError))
          throw new Error(`${code}: ${formula}`);
      }
    }
  });

  it.each([
    ["areas", "KR", '=ATI.SHARE("KR","ALL")'],
    ["groups", "G7", '=ATI.SHARE("G7","ALL")'],
    ["datasets", "uspto-patents", '=ATI.META("uspto-patents")'],
    ["technologies", "BIGDATA", '=ATI.SHARE("KR","Big Data")'],
    ["indicators", "GERD", '=ATI.VALUE("GERD","KR")'],
    ["products", "HS:8542", '=ATI.EXPORTS("KR","HS:8542")'],
  ])("of %s %s is %s", (kind, code, formula) => {
    expect(formulaToTry(kind, code)).toBe(formula);
  });

  it("of a vertical asks for the United States, since Korea has none", () => {
    expect(formulaToTry("verticals", "VC:Cybersecurity")).toBe('=ATI.INVESTMENT("US","VC:Cybersecurity")');
  });
});
