import { total } from "../core/raw-figures";
import { only } from "./shown";

describe("IMPORTSHARE", () => {
  it("is imports over the world's", () => {
    const of = (area: string): number => total("trade-baci-hs4", "IMPORTS", ["8542"], area, 2018);
    expect(only('=ATI.IMPORTSHARE("CN","HS:8542",2018)')).toBeCloseTo(of("CN") / of("WORLD"), 12);
    expect(only('=ATI.IMPORTSHARE("World","HS:8542",2018)')).toBe(1);
  });
});
