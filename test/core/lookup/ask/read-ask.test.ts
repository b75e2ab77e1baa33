import { formulaOfAsk } from "../../../../src/core/lookup/ask/formula-of-ask";
import { readAsk } from "../../../../src/core/lookup/ask/read-ask";
import { titleOfAsk } from "../../../../src/core/lookup/ask/title-of-ask";

const formula = (text: string): string | undefined => {
  const ask = readAsk(text);
  return ask && formulaOfAsk(ask);
};

describe("readAsk", () => {
  it.each([
    ["artifical inteligence korea", '=ATI.SHARE("KR","AI")'],
    ["chips", '=ATI.SHARE("KR","MNE")'],
    ["robots germany vs japan", '=ATI.TABLE("SHARE",{"DE";"JP"},"ROB")'],
    ["semiconductor exports taiwan 2023", '=ATI.EXPORTS("TW","MNE",2023)'],
    ["trade balance eu photonics since 2019", '=ATI.SERIES("TRADEBALANCE","EU27_2020","PHOT",2019)'],
    ["top 10 biotech", '=ATI.TOP("SHARE","IBT",10)'],
    ["venture capital korea", '=ATI.INVESTMENT("KR","ALL")'],
    ["cloud use korean companies", '=ATI.USE("KR","CLOUD")'],
    ["specialisation japan robotics", '=ATI.RPA("JP","ROB")'],
    ["r&d spending korea oecd", '=ATI.TABLE("GERDNCSES",{"KR";"OECD"},"ALL")'],
  ])("reads %s", (text, expected) => {
    expect(formula(text)).toBe(expected);
  });

  it("says what was taken without being said", () => {
    expect(readAsk("chips")?.assumed).toEqual(["indicator", "area", "years"]);
    expect(readAsk("chip exports taiwan 2023")?.assumed).toEqual([]);
  });

  it("gives a title in words", () => {
    const ask = readAsk("artifical inteligence korea");
    expect(ask && titleOfAsk(ask)).toBe("Patent share in Artificial Intelligence: South Korea");
  });

  it("reads nothing in what names nothing", () => {
    for (const text of ["", "   ", "2018", "xyzzyplugh", "😀", "=SUM(A1:A3)", "top 10"]) {
      expect(readAsk(text)).toBeUndefined();
    }
  });
});
