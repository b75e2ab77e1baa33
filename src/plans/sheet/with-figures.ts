import type { Indicator } from "../../core/catalogue/indicators";
import { listed } from "../../core/words/readable";
import { figureToday } from "../formula/answers";
import type { Source } from "./sources";

/** Technologies of which some area of a sheet has a figure today, and those of which none has. */
export interface WithFigures {
  readonly there: readonly string[];
  /** In a sentence; "" where there is none. */
  readonly lacking: string;
}

/** Where nobody has any figure all of them stay: an empty table would say nothing. */
export function withFigures(
  indicator: Indicator,
  technologies: readonly string[],
  areas: readonly string[],
  { year, dataset }: Source,
): WithFigures {
  const has = (technology: string): boolean =>
    areas.some((area) => typeof figureToday({ indicator, area, technology, year, dataset }) === "number");
  const there = technologies.filter(has);
  const gone = technologies.filter((name) => !there.includes(name));
  if (indicator.context || there.length === 0 || gone.length === 0)
    return { there: technologies, lacking: "" };
  return {
    there,
    lacking: `Left out, because there was no figure of any of these areas when the sheet was made: ${listed(gone)}.`,
  };
}
