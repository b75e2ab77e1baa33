import { raw, total } from "../core/raw-figures";
import { only, textOf } from "./shown";

const BACI = "trade-baci-hs4";

describe("EXPORTS", () => {
  it("is in million USD where the dataset counts dollars", () => {
    const dollars = raw(BACI, "EXPORTS", "8542", "KR", 2018);
    expect(dollars).toBeGreaterThan(1e10);
    expect(only('=ATI.EXPORTS("KR","HS:8542",2018)')).toBeCloseTo(dollars / 1e6, 6);
  });

  it("is in million USD where the dataset counts millions", () => {
    const millions = raw("trade-kti-ncses", "EXPORTS", "HIGH", "KR", 2018);
    expect(only('=ATI.EXPORTS("KR","KTI:HIGH",2018)')).toBe(millions);
  });

  it("of ALL is that of R&D-intensive goods, since BACI holds 16 headings and no total", () => {
    expect(only('=ATI.EXPORTS("KR","ALL",2018)')).toBe(raw("trade-kti-ncses", "EXPORTS", "ALL", "KR", 2018));
    expect(textOf('=ATI.EXPORTS("KR","ALL",2018,"trade-baci-hs4")')).toMatch(
      /^#N\/A trade-baci-hs4 has no figure of all technologies together.*"trade-kti-ncses"/,
    );
  });

  it("of EU27_2020 and WORLD is summed over the economies of BACI", () => {
    for (const area of ["EU27_2020", "WORLD"]) {
      const expected = total(BACI, "EXPORTS", ["8541", "8542"], area, 2018) / 1e6;
      expect(only(`=ATI.EXPORTS("${area}","Semiconductors",2018)`)).toBeCloseTo(expected, 5);
    }
  });

  it("without a year is of 2023, the last that is not provisional", () => {
    expect(only('=ATI.EXPORTS("KR","HS:8542")')).toBeCloseTo(
      raw(BACI, "EXPORTS", "8542", "KR", 2023) / 1e6,
      6,
    );
    expect(only('=ATI.EXPORTS("KR","HS:8542",2024)')).toBeCloseTo(
      raw(BACI, "EXPORTS", "8542", "KR", 2024) / 1e6,
      6,
    );
  });

  it("of China in the dataset of R&D-intensive goods is #N/A naming CN_HK, never silently that", () => {
    const message = textOf('=ATI.EXPORTS("CN","KTI:HIGH",2018)');
    expect(message).toMatch(/^#N\/A /);
    expect(message).toContain("CN_HK is China together with Hong Kong");
    expect(only('=ATI.EXPORTS("CN_HK","KTI:HIGH",2018)')).toBe(
      raw("trade-kti-ncses", "EXPORTS", "HIGH", "CN_HK", 2018),
    );
  });

  it("of China in that dataset says that it has no figure of China and which area to try", () => {
    for (const [code, name] of [
      ["CN", "China"],
      ["HK", "Hong Kong"],
    ] as const) {
      const message = textOf(`=ATI.EXPORTS("${code}","KTI:HIGH",2018)`);
      expect(message).toMatch(new RegExp(`no figures of ${name}`));
      expect(message).toContain('Try area "CN_HK"');
    }
  });

  it("of the EU27 in that dataset is #N/A naming R_EU_NCSES", () => {
    expect(textOf('=ATI.EXPORTS("EU27","KTI:HIGH",2018)')).toMatch(/^#N\/A .*Try area "R_EU_NCSES"/);
  });
});
