import { datasetOf } from "../../../src/core/figures/store";
import { raw } from "../raw-figures";

const uspto = datasetOf("uspto-patents");
const patents = uspto.series("PATENTS");

describe("Dataset", () => {
  it("finds series, codes and areas, codes in any spelling", () => {
    expect(patents).toBeGreaterThanOrEqual(0);
    const verticals = datasetOf("venture-capital-us-cn-by-technology");
    expect(verticals.code("cyber-security")).toBe(verticals.code("Cybersecurity"));
    expect([uspto.series("EXPORTS"), uspto.code("100"), uspto.area("LU")]).toEqual([-1, -1, -1]);
  });

  it("answers one observation", () => {
    expect(uspto.at(patents, uspto.code("6"), uspto.area("KR"), 2018)).toBe(
      raw("uspto-patents", "PATENTS", "6", "KR", 2018),
    );
  });

  it("answers NaN outside its years, and for what it has not", () => {
    const [code, area] = [uspto.code("6"), uspto.area("KR")];
    for (const year of [1997, 2021, NaN, 2018.5]) expect(uspto.at(patents, code, area, year)).toBeNaN();
    expect(uspto.at(-1, code, area, 2018)).toBeNaN();
    expect(uspto.at(patents, -1, area, 2018)).toBeNaN();
    expect(uspto.at(patents, code, -1, 2018)).toBeNaN();
  });

  it("tells the codes that it has", () => {
    expect(uspto.codeEntry(uspto.code("8"))).toMatchObject({ code: "8", name: "Semiconductors" });
    expect(() => uspto.codeEntry(999)).toThrow(RangeError);
  });
});
