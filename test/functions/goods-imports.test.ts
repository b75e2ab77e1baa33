import { raw, total } from "../core/raw-figures";
import { only, textOf } from "./shown";

describe("IMPORTS", () => {
  it("is in million USD", () => {
    const dollars = raw("trade-baci-hs4", "IMPORTS", "8542", "KR", 2018);
    expect(only('=ATI.IMPORTS("KR","HS:8542",2018)')).toBeCloseTo(dollars / 1e6, 6);
    const millions = raw("trade-kti-ncses", "IMPORTS", "MEDHIGH", "KR", 2018);
    expect(only('=ATI.IMPORTS("KR","KTI:MEDHIGH",2018)')).toBe(millions);
  });

  it("of the world equals its exports", () => {
    const expected = total("trade-baci-hs4", "EXPORTS", ["8479"], "WORLD", 2018) / 1e6;
    expect(only('=ATI.IMPORTS("World","Robotics",2018)')).toBeCloseTo(expected, 5);
  });

  it("is #N/A with the reason where no goods heading stands for the technology", () => {
    expect(textOf('=ATI.IMPORTS("KR","AI",2018)')).toMatch(
      /^#N\/A No open dataset has figures of imports in Artificial Intelligence: no goods heading/,
    );
  });
});
