import { lowerFirst, upperFirst } from "../../../core/words/first-letter";
import { indicatorOf } from "../../../core/catalogue/indicators";
import { axisFormat, figureFormat, unitInWords } from "../../../plans/formats";
import type { AskedFigure } from "./asked-figure";

/** The units of a figure's values: `Companies, deals`. */
export const figureUnits = ({ indicators }: AskedFigure): string =>
  upperFirst(indicators.map((code) => lowerFirst(unitInWords(indicatorOf(code)))).join(", "));

/** What a figure's values are and how they are computed. */
export const figureMeasures = ({ indicators }: AskedFigure): string =>
  indicators
    .map(indicatorOf)
    .map(({ name, formula, unit }) => `${name} (${unit}): ${formula}.`)
    .join(" ");

/** The indicator of a row, which all rows share where there is but one. */
export const indicatorOfRow = ({ indicators }: AskedFigure, row: number): string =>
  indicators[row] ?? indicators[0];

/** The number format of the values in Excel. */
export const askedFormat = (asked: AskedFigure): string => figureFormat(indicatorOf(asked.indicators[0]));

/** The largest of the report's shares are more than a tenth. */
const LARGEST_SHARE = 1;

/** The number format along the axis of its chart. */
export const askedAxisFormat = (asked: AskedFigure): string =>
  axisFormat(indicatorOf(asked.indicators[0]), LARGEST_SHARE);
