import type { Indicator } from "../core/catalogue/indicators";
import { axisFormat, axisUnit, logAxisFormat, unitInWords } from "./formats";
import { stepWithin } from "./grid-step";
import { alongLogScale } from "./log-scale";
import type { PlannedChart } from "./plan";

/** The value axis of a chart of an indicator whose figures go so far from zero; what stands along it may have words of its own. */
export function valueAxisOf(
  indicator: Indicator,
  largest: number,
  isLogarithmic: boolean,
  words = (isLogarithmic ? unitInWords : axisUnit)(indicator),
): Pick<PlannedChart, "valueAxis" | "numberFormat" | "gridStep"> {
  if (isLogarithmic) return { valueAxis: alongLogScale(words), numberFormat: logAxisFormat(indicator) };
  const { reach } = indicator;
  return {
    valueAxis: words,
    numberFormat: axisFormat(indicator, largest),
    ...(reach === undefined ? {} : { gridStep: stepWithin(reach) }),
  };
}
