import { upperFirst } from "../../../core/words/first-letter";
import { indicatorOf } from "../../../core/catalogue/indicators";
import type { ReportFigure } from "./report-figure";

/** The units of a figure's values: `Companies, deals`. */
export const figureUnits = ({ indicators }: ReportFigure): string =>
  upperFirst(indicators.map((code) => indicatorOf(code).unit).join(", "));

/** What a figure's values are and how they are computed. */
export const figureMeasures = ({ indicators }: ReportFigure): string =>
  indicators
    .map(indicatorOf)
    .map(({ name, formula, unit }) => `${name} (${unit}): ${formula}.`)
    .join(" ");

/** The indicator of a row, which all rows share where there is but one. */
export const indicatorOfRow = ({ indicators }: ReportFigure, row: number): string =>
  indicators[row] ?? indicators[0];

/** The number format of the values in Excel. */
export const figureFormat = (asked: ReportFigure): string => indicatorOf(asked.indicators[0]).format;
