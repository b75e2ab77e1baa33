import { indicators, indicatorOf } from "../../src/core/catalogue/indicators";
import { changeModeOf } from "../../src/plans/formula/calls";
import { changeFormat, differenceFormat, unitInWords } from "../../src/plans/formats";

it("shows differences with their sign, in the format of the figure", () => {
  expect(differenceFormat(indicatorOf("SHARE"))).toBe("+0.0%;-0.0%;0.0%");
  expect(differenceFormat(indicatorOf("TRADEBALANCE"))).toBe("+0.00;-0.00;0.00");
  for (const indicator of indicators) expect(differenceFormat(indicator)).toMatch(/^\+[^;]+;-[^;]+;[^;]+$/);
});

it("counts changes of shares and indices in points, of counts and amounts in per cent", () => {
  const modes = (codes: string) => codes.split(" ").map((code) => changeModeOf(indicatorOf(code)));
  expect(new Set(modes("SHARE RPA EXPORTSHARE TRADEBALANCE GERD HIGHTECHSHARE INVESTMENTGDP"))).toEqual(
    new Set(["difference"]),
  );
  expect(new Set(modes("PATENTS EXPORTS INVESTMENT ARTICLES RESEARCHERS"))).toEqual(new Set(["percent"]));
  expect(changeFormat(indicatorOf("EXPORTS"))).toBe("+0%;-0%;0%");
});

it("says units in words, those of shares in per cent", () => {
  expect(unitInWords(indicatorOf("SHARE"))).toBe("Share of the world, %");
  expect(unitInWords(indicatorOf("EXPORTS"))).toBe("Million USD");
});
