import fc from "fast-check";
import { format as byExcel } from "numfmt";
import { indicators } from "../../src/core/catalogue/indicators";
import {
  axisFormat,
  changeUnit,
  differenceUnit,
  figureFormat,
  logAxisFormat,
  pointFormat,
  withUnit,
} from "../../src/plans/formats";
import { shownNumber } from "../../src/plans/shown-number";

const FORMATS = [
  ...new Set([
    "0",
    "General",
    ...indicators.flatMap((indicator) => [
      indicator.format,
      figureFormat(indicator),
      differenceUnit(indicator).format,
      withUnit(changeUnit(indicator)),
      pointFormat(indicator),
      logAxisFormat(indicator),
      axisFormat(indicator, 0.01),
      axisFormat(indicator, 1e6),
    ]),
  ]),
];

it.each(FORMATS)("writes numbers in %s as a library for Excel's formats does", (format) => {
  const number = fc.oneof(
    fc.constantFrom(0, 0.153, -0.153, 0.00049, -0.00049, 12.34, -12.34, 999.96, 153_561_173_548),
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  );
  fc.assert(
    fc.property(number, (value) => {
      // A half may be rounded either way: binary fractions are none.
      const both = [value, value * (1 - 1e-12), value * (1 + 1e-12)].map((near) => byExcel(format, near));
      if (format !== "General") expect(both).toContain(shownNumber(value, format));
    }),
    { numRuns: 300 },
  );
  expect(shownNumber(2020, "General")).toBe("2020");
});
