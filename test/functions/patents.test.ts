import { allPatents, raw } from "../core/raw-figures";
import { only, spill, textOf } from "./shown";

describe("PATENTS", () => {
  it("adds up the codes of the technology", () => {
    const fields = ["6", "7"].map((field) => raw("uspto-patents", "PATENTS", field, "KR", 2018));
    expect(fields).toEqual([2787, 101]);
    expect(only('=ATI.PATENTS("KR","Big Data",2018)')).toBe(2888);
  });

  it("is in patents, as counted", () => {
    expect(only('=ATI.PATENTS("World","WIPO:6",2018)')).toBe(
      raw("uspto-patents", "PATENTS", "6", "WORLD", 2018),
    );
    expect(only('=ATI.PATENTS("KR","AI",2018,"ai-patents-oecd-ip5")')).toBe(
      raw("ai-patents-oecd-ip5", "PATENTS", "AI", "KR", 2018),
    );
  });

  it("of ALL is field 0 minus 99, of PCT applications the sector ALL, and of AI patents nothing", () => {
    expect(only('=ATI.PATENTS("KR","ALL",2018)')).toBe(allPatents("uspto-patents", "KR", 2018));
    expect(only('=ATI.PATENTS("KR",,2018)')).toBe(allPatents("uspto-patents", "KR", 2018));
    expect(only('=ATI.PATENTS("KR","ALL",2018,"pct-applications")')).toBe(
      raw("pct-applications", "PATENTS", "ALL", "KR", 2018),
    );
    expect(textOf('=ATI.PATENTS("KR","ALL",2018,"ai-patents-oecd-ip5")')).toMatch(
      /^#N\/A ai-patents-oecd-ip5 has no figure of all/,
    );
  });

  it("of WIPO:0 and WIPO:99 is the raw field", () => {
    for (const field of ["0", "99"]) {
      expect(only(`=ATI.PATENTS("KR","WIPO:${field}",2018)`)).toBe(
        raw("uspto-patents", "PATENTS", field, "KR", 2018),
      );
    }
  });

  it("of Germany among PCT applications is #N/A: it files at the EPO too", () => {
    expect(textOf('=ATI.PATENTS("DE","ALL",2018,"pct-applications")')).toMatch(
      /^#N\/A .*Germany files at the European Patent Office.*R_EU27_EPO/,
    );
  });

  it("of the EU27 among PCT applications is #N/A naming the near code, which has a figure", () => {
    expect(textOf('=ATI.PATENTS("EU27","ALL",2018,"pct-applications")')).toMatch(
      /^#N\/A .*Try area "R_EU27_EPO"/,
    );
    expect(only('=ATI.PATENTS("R_EU27_EPO","ALL",2018,"pct-applications")')).toBe(
      raw("pct-applications", "PATENTS", "ALL", "R_EU27_EPO", 2018),
    );
  });

  it("of EU28 and OECD, which the dataset has not, is #N/A in one cell", () => {
    expect(spill('=ATI.PATENTS({"EU28","OECD"},"ALL",2018)')).toEqual([
      [
        expect.stringMatching(/^#N\/A .*Try area "EU27_2020"/),
        expect.stringMatching(/^#N\/A .*OECD members/),
      ],
    ]);
  });
});
