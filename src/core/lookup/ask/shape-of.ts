import type { Area } from "../../catalogue/areas";
import type { Technology } from "../../catalogue/technologies";
import type { ChangeMode } from "../../indicators/change";
import type { Ask } from "./ask";
import type { Said } from "./reading/said";

/** What gives what is asked for: a figure, a series of years, an order of countries, a place in it, or a change. */
export function shapeOf(
  said: Said,
  areas: readonly Area[],
  technologies: readonly Technology[],
): Ask["shape"] {
  // Whose growth is the fastest is a question of all countries; that of some is the growth of these.
  const isChange = isOfChange(said) && (areas.length > 0 || !isOfOrder(said));
  if (isOfOrder(said) && !isChange) return areas.some(hasPlaces) ? "rank" : "ranking";
  if (isChange) return "change";
  if (!isSpan(said)) return "figure";
  return isTooMany(areas, technologies) ? "figure" : "series";
}

/** Whether years are asked for, and not one year. */
export function isSpan({ words, years: { from, to, last } }: Said): boolean {
  return last !== undefined || from !== to || words.has("trend") || words.has("annual");
}

/** Whether countries are to be put in an order, from whichever end. */
export const isOfOrder = ({ words }: Said): boolean =>
  words.has("rank") || words.has("low") || words.has("fast");

export const isOfChange = ({ words }: Said): boolean => words.has("change") || words.has("rate");

/** An aggregate has no place among countries. */
const hasPlaces = ({ kind }: Area): boolean => kind === "country" || kind === "group";

/** Years, areas and technologies are too much for the rows and columns of one answer. */
export const isTooMany = (areas: readonly Area[], technologies: readonly Technology[]): boolean =>
  technologies.length > 1 && (areas.length > 1 || areas.some(({ kind }) => kind === "group"));

/** How a change is counted, as it is said. */
export function modeOf({ words }: Said): ChangeMode {
  if (words.has("rate") || words.has("annual")) return "annual";
  return words.has("percent") ? "percent" : "difference";
}
