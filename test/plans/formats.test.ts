import { format as shown } from "numfmt";
import { indicators, indicatorOf } from "../../src/core/catalogue/indicators";
import {
  changeModeOf,
  changeUnit,
  differenceUnit,
  figureFormat,
  axisFormat,
  axisUnit,
  logAxisFormat,
  pointFormat,
  unitInWords,
} from "../../src/plans/formats";
import { constant } from "../../src/plans/formula/constant";

const unitOfDifference = (code: string) => differenceUnit(indicatorOf(code));

it("counts differences of shares in percentage points", () => {
  expect(unitOfDifference("SHARE")).toMatchObject({ factor: 100, unit: "pp" });
  expect(unitOfDifference("GERD")).toMatchObject({ factor: 1, unit: "pp" });
  expect(unitOfDifference("RPA")).toMatchObject({ factor: 1, unit: "points" });
  expect(unitOfDifference("EXPORTS")).toMatchObject({ factor: 1, unit: "million USD" });
});

it("shows differences with their sign, and no sign where they round to zero", () => {
  const pp = unitOfDifference("SHARE").format;
  expect([3.31, -2.5, 0.04, -0.04, 0].map((value) => shown(pp, value))).toEqual([
    "+3.3",
    "-2.5",
    "0.0",
    "0.0",
    "0.0",
  ]);
  const balance = figureFormat(indicatorOf("TRADEBALANCE"));
  expect([0.25, -0.25, -0.004].map((value) => shown(balance, value))).toEqual(["+0.25", "-0.25", "0.00"]);
  expect([71, -47, -0.3].map((value) => shown(figureFormat(indicatorOf("RPA")), value))).toEqual([
    "71",
    "-47",
    "0",
  ]);
  for (const indicator of indicators) {
    expect(figureFormat(indicator)).not.toMatch(/^\[</);
    const { format } = differenceUnit(indicator);
    expect(shown(format, -1e-7)).not.toMatch(/[-+]/);
    expect(shown(format, 2e12)).toMatch(/^\+\d/);
    expect(shown(format, -2e12)).toMatch(/^-\d/);
  }
});

it("counts changes of shares and indices in points, of counts and amounts in per cent", () => {
  const modes = (codes: string) => codes.split(" ").map((code) => changeModeOf(indicatorOf(code)));
  expect(new Set(modes("SHARE RPA EXPORTSHARE TRADEBALANCE GERD HIGHTECHSHARE INVESTMENTGDP"))).toEqual(
    new Set(["difference"]),
  );
  expect(new Set(modes("PATENTS EXPORTS INVESTMENT ARTICLES RESEARCHERS"))).toEqual(new Set(["percent"]));
  const { unit, format } = changeUnit(indicatorOf("EXPORTS"));
  expect([unit, shown(format, 0.404), shown(format, -0.004)]).toEqual(["%", "+40%", "0%"]);
});

it("says units in words, those of shares in per cent, single dollars by the billion", () => {
  expect(unitInWords(indicatorOf("SHARE"))).toBe("Share of the world, %");
  expect(unitInWords(indicatorOf("EXPORTS"))).toBe("Million USD");
  const dollars = indicatorOf("HIGHTECHEXPORTS");
  expect(unitInWords(dollars)).toBe("Billion USD");
  expect(shown(figureFormat(dollars), 153_561_173_548)).toBe("153.6");
  expect(shown(differenceUnit(dollars).format, -1_512_000_000)).toBe("-1.5");
});

it("shows as many digits of money as say something", () => {
  const exports = indicatorOf("EXPORTS");
  expect([1_023_769.04, 100, 99.94, 9.26].map((value) => shown(figureFormat(exports), value))).toEqual([
    "1,023,769",
    "100",
    "99.9",
    "9.3",
  ]);
  expect([1_023_769.04, 2.04].map((value) => shown(pointFormat(exports), value))).toEqual([
    "1,023.8 bn",
    "2.0 m",
  ]);
  expect(shown(pointFormat(indicatorOf("SHARE")), 0.063)).toBe("6.3%");
});

it("shows powers of ten along an axis without needless decimals", () => {
  const along = (code: string, powers: readonly number[]) =>
    powers.map((power) => shown(logAxisFormat(indicatorOf(code)), power));
  expect(along("SHARE", [0.00001, 0.001, 0.01, 0.1, 1])).toEqual(["0.001%", "0.1%", "1%", "10%", "100%"]);
  expect(along("PATENTS", [1, 1000])).toEqual(["1", "1,000"]);
  expect(along("HIGHTECHEXPORTS", [1e7, 1e9, 1e12])).toEqual(["0.01", "1", "1,000"]);
});

it("says along an axis whether money is counted in millions or billions, whatever comes later", () => {
  const exports = indicatorOf("EXPORTS");
  expect([0, 500, 2500, 20_000].map((value) => shown(axisFormat(exports, 20_000), value))).toEqual([
    "0 m",
    "500 m",
    "2.5 bn",
    "20 bn",
  ]);
  expect(axisUnit(exports)).toBe("USD");
  expect(axisUnit(indicatorOf("HIGHTECHEXPORTS"))).toBe("Billion USD");
});

it.each([
  // Six steps of 0.1, of 0.01, of 0.005 and of 0.0002.
  [0.5, 0.1, "10%"],
  [0.06, 0.01, "1%"],
  [0.03, 0.005, "0.5%"],
  [0.0011, 0.0002, "0.02%"],
])("gives shares up to %d along an axis the decimals of steps of %d", (largest, step, text) => {
  expect(shown(axisFormat(indicatorOf("SHARE"), largest), step)).toBe(text);
});

it("gives gaps in million USD no decimal that their figures have not", () => {
  const exports = indicatorOf("EXPORTS");
  const gapAmong = (...figures: readonly number[]) =>
    shown(differenceUnit(exports, figures.map(constant)).format, 54_148.12);
  expect(gapAmong(108_183.4, 54_035.3)).toBe("+54,148");
  expect(gapAmong(99.9, 1)).toBe("+54,148.1");
});
