import type { Indicator } from "../../../core/catalogue/indicators";
import { readableValue } from "../../../core/words/readable";
import { Refusal } from "../../../core/refusal";
import type { Figure } from "./preview-table";

/** A figure without its unit, for a cell of a table whose caption names it; never 0 where there is none. */
export const figureInWords = (figure: Figure, indicator: Indicator): string =>
  figure instanceof Refusal ? "none" : readableValue(figure, { ...indicator, unit: "" }).trim();
