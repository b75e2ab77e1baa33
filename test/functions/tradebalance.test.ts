import { balanceOf, codesOf, raw } from "../core/raw-figures";
import { only, textOf } from "./shown";

describe("TRADEBALANCE", () => {
  it("is exports less imports over their sum", () => {
    for (const technology of ["MNE", "PHOT", "AMT", "ROB", "BIGDATA"]) {
      for (const area of ["KR", "CN", "EU27_2020"]) {
        const expected = balanceOf("trade-baci-hs4", codesOf(technology, "trade"), area, 2018);
        expect(only(`=ATI.TRADEBALANCE("${area}","${technology}",2018)`)).toBeCloseTo(expected, 12);
      }
    }
  });

  it("of the world is 0 in BACI, where exports equal imports, and a deficit in the dataset where they do not", () => {
    expect(only('=ATI.TRADEBALANCE("World","HS:8542",2018)')).toBe(0);
    const expected = balanceOf("trade-kti-ncses", ["HIGH"], "WORLD", 2018);
    expect(expected).toBeLessThan(0);
    expect(only('=ATI.TRADEBALANCE("World","KTI:HIGH",2018)')).toBeCloseTo(expected, 12);
  });

  it("turns Korea's advanced manufacturing from +0.48 to -0.25 with heading 8486, as its grade says", () => {
    expect(balanceOf("trade-baci-hs4", ["8456", "8457", "8458"], "KR", 2018)).toBeCloseTo(0.48, 2);
    expect(only('=ATI.TRADEBALANCE("KR","Advanced Manufacturing",2018)')).toBeCloseTo(-0.25, 2);
  });

  it("is #N/A where nothing is known of an area's trade", () => {
    expect(raw("trade-baci-hs4", "EXPORTS", "3818", "AZ", 2018)).toBeNaN();
    expect(raw("trade-baci-hs4", "IMPORTS", "3818", "AZ", 2018)).toBeNaN();
    expect(textOf('=ATI.TRADEBALANCE("AZ","HS:3818",2018)')).toMatch(
      /^#N\/A trade-baci-hs4 has no figure of Azerbaijan/,
    );
  });

  it("is -1 where an area imports and exports nothing", () => {
    expect(raw("trade-baci-hs4", "EXPORTS", "3507", "AZ", 2018)).toBe(0);
    expect(raw("trade-baci-hs4", "IMPORTS", "3507", "AZ", 2018)).toBeGreaterThan(0);
    expect(only('=ATI.TRADEBALANCE("AZ","HS:3507",2018)')).toBe(-1);
  });
});
