import { quoted } from "../../../core/words/quoted";
import { figureCall } from "../../../core/catalogue/figure-call";
import { indicatorOf } from "../../../core/catalogue/indicators";
import { findTechnology } from "../../../core/catalogue/technologies";
import { orThrow } from "../../../core/refusal";

interface FigureQuestion {
  readonly indicator: string;
  /** Each as it stands in a formula: a cell such as `$A4`, a text in quotation marks, or a number. */
  readonly area: string;
  readonly technology: string;
  readonly year: string;
  /** Left out for the default. */
  readonly dataset?: string;
}

/** The formula of one value: `=ATI.SHARE("KR",$A4,2018,$F4)`. */
export function cellFormula({ indicator, area, technology, year, dataset }: FigureQuestion): string {
  const rest = [area, technology, year, ...(dataset === undefined ? [] : [dataset])];
  return `=${figureCall(indicatorOf(indicator), rest)}`;
}

/**
 * A row's technology in a formula: its cell, or its code where the name in the cell is read as a vertical of venture
 * capital that need not be the same. Where code and name are both read as that vertical, it is all the technology has.
 */
export function technologyArgument(label: string, cell: string, indicator: string): string {
  const meant = orThrow(findTechnology(label));
  const isRead = (text: string): boolean => findTechnology(text, indicatorOf(indicator)) === meant;
  return !isRead(label) && isRead(meant.code) ? quoted(meant.code) : cell;
}
