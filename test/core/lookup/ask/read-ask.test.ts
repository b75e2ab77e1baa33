import { formulaOfAsk } from "../../../../src/core/lookup/ask/formula-of-ask";
import { readAsk, readAsks } from "../../../../src/core/lookup/ask/read-ask";
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

  it("reads whatever is typed", () => {
    const hostile = [
      "x".repeat(5_000),
      "semicondutcor ".repeat(400),
      "韓".repeat(5_000),
      "반도체".repeat(2_000),
      "\u0000\ud800 robots \u202e",
      '=ATI.SHARE("KR","AI")',
      "constructor __proto__ toString",
      "2018 2019 2020",
    ];
    for (const text of hostile) expect(() => readAsk(text)).not.toThrow();
  });

  it("gives further readings that have figures", () => {
    const codes = readAsks("chips taiwan").map(({ indicator }) => indicator.code);
    expect(codes.slice(0, 2)).toEqual(["SHARE", "EXPORTS"]);
    expect(codes.length).toBeLessThanOrEqual(3);
  });

  it("compares patents by their share, and counts them where their number is asked for", () => {
    const codes = (text: string) => readAsks(text).map(({ indicator }) => indicator.code);
    expect(codes("big data patents korea vs eu").slice(0, 2)).toEqual(["SHARE", "PATENTS"]);
    expect(codes("number of big data patents korea")[0]).toBe("PATENTS");
    expect(codes("how many patents has germany")[0]).toBe("PATENTS");
    expect(codes("patents")[0]).toBe("PATENTS");
  });

  it("puts what was said before what has figures", () => {
    expect(readAsks("blockchain exports korea")[0]?.indicator.code).toBe("EXPORTS");
  });

  it.each([
    ["business r&d korea", "GERDPERFBUSINESS"],
    ["r&d funded by business korea", "GERDFUNDBUSINESS"],
    ["how much research do universities do in korea", "GERDPERFHIGHER"],
    ["government funding of r&d korea", "GERDFUNDGOVERNMENT"],
    ["foreign r&d korea", "GERDFUNDABROAD"],
    ["share of korea in chip exports", "EXPORTSHARE"],
    ["world share of photonics exports japan", "EXPORTSHARE"],
    ["the us' share of the world's venture capital", "INVESTMENT"],
    ["percent change in chip exports", "EXPORTS"],
    ["papers on ai", "AIARTICLES"],
    ["startup funding korea", "INVESTMENT"],
    ["vc in % of gdp korea", "INVESTMENTGDP"],
    ["share of companies with ai", "USE"],
  ])("narrows what is said by the words around it: %s", (text, code) => {
    expect(readAsk(text)?.indicator.code).toBe(code);
  });
});
