import { upperFirst } from "../../../core/words/first-letter";
import { indicatorOf } from "../../../core/catalogue/indicators";
import type { AskedFigure } from "./asked-figure";

/** The units of a figure's values: `Companies, deals`. */
export const figureUnits = ({ indicators }: AskedFigure): string =>
  upperFirst(indicators.map((code) => indicatorOf(code).unit).join(", "));

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
export const askedFormat = (asked: AskedFigure): string => indicatorOf(asked.indicators[0]).format;
