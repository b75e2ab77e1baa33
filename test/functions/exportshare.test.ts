import { codesOf, total } from "../core/raw-figures";
import { only, spill } from "./shown";

const BACI = "trade-baci-hs4";
const shareOf = (codes: readonly string[], area: string, year: number): number =>
  total(BACI, "EXPORTS", codes, area, year) / total(BACI, "EXPORTS", codes, "WORLD", year);

describe("EXPORTSHARE", () => {
  it("is exports over the world's", () => {
    for (const technology of ["MNE", "PHOT", "AMT", "CONN"]) {
      const expected = shareOf(codesOf(technology, "trade"), "KR", 2018);
      expect(only(`=ATI.EXPORTSHARE("KR","${technology}",2018)`)).toBeCloseTo(expected, 12);
    }
  });

  it("of the EU27 takes the sum of its members over the sum of all economies", () => {
    expect(only('=ATI.EXPORTSHARE("EU27","Robotics",2018)')).toBeCloseTo(
      shareOf(["8479"], "EU27_2020", 2018),
      12,
    );
    expect(only('=ATI.EXPORTSHARE("World","Robotics",2018)')).toBe(1);
  });

  it("of R&D-intensive goods is over the world's own exports, not its imports", () => {
    const kti = (series: string, area: string): number =>
      total("trade-kti-ncses", series, ["HIGH"], area, 2018);
    expect(only('=ATI.EXPORTSHARE("KR","KTI:HIGH",2018)')).toBeCloseTo(
      kti("EXPORTS", "KR") / kti("EXPORTS", "WORLD"),
      12,
    );
    expect(kti("EXPORTS", "WORLD")).not.toBe(kti("IMPORTS", "WORLD"));
  });

  it("lays areas against years", () => {
    const codes = codesOf("PHOT", "trade");
    expect(spill('=ATI.EXPORTSHARE({"KR";"DE"},"Photonics",{2017,2018})')).toEqual(
      ["KR", "DE"].map((area) =>
        [2017, 2018].map((year) => expect.closeTo(shareOf(codes, area, year), 12) as number),
      ),
    );
  });
});
