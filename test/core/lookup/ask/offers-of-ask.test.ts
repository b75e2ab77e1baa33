import { hasFigure } from "../../../../src/core/lookup/ask/figure-of-ask";
import { formulaOfAsk } from "../../../../src/core/lookup/ask/formula-of-ask";
import { offersOf } from "../../../../src/core/lookup/ask/offers-of-ask";
import { readAsk } from "../../../../src/core/lookup/ask/read-ask";

const offers = (text: string): readonly string[] => {
  const ask = readAsk(text);
  return ask ? offersOf(ask).map(formulaOfAsk) : [];
};

describe("offersOf", () => {
  it("offers nothing where there is a figure", () => {
    expect(offers("ai korea")).toEqual([]);
  });

  it("offers the last year first", () => {
    // uspto-patents ends in 2020.
    expect(offers("ai share korea 2023")[0]).toBe('=ATI.SHARE("KR","AI",2020)');
  });

  it("offers the change between the years that there are", () => {
    // trade-baci-hs4 begins in 2017.
    expect(offers("change of chip exports taiwan 2010 to 2020")[0]).toBe(
      '=ATI.CHANGE("EXPORTS","TW","MNE",2017,2020,"difference")',
    );
  });

  it("offers the area that has its figures", () => {
    // In the producer's tables China's row includes Hong Kong.
    expect(offers("hong kong patents")[0]).toBe('=ATI.SHARE("CN","ALL")');
  });

  it("offers another indicator of the same area, then other areas", () => {
    expect(offers("exports of ai korea").slice(0, 2)).toEqual([
      '=ATI.SHARE("KR","AI")',
      '=ATI.USE("KR","AI")',
    ]);
    expect(offers("blockchain korea")).toEqual(['=ATI.TABLE("INVESTMENT",{"US";"CN"},"BLOCKCHAIN")']);
  });

  it("offers only what has a figure, each once", () => {
    for (const text of ["use of robots korea", "patents hong kong", "internet users north korea"]) {
      const ask = readAsk(text);
      const all = ask ? offersOf(ask) : [];
      expect(all.every(hasFigure)).toBe(true);
      expect(new Set(all.map(formulaOfAsk)).size).toBe(all.length);
    }
  });
});
