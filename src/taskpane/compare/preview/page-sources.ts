import { edition } from "../../../core/provenance/edition";
import { filledIn } from "../../../plans/filled-in";
import type { Plan } from "../../../plans/plan";

const BEGINNING = "Source: ";
/** Under each chart its source stands in short. */
const SHORT = /ATI\.CITE\(.*,"short"\)$/;

/** The sources that the foot of a page names, each in full, and who computed its figures. */
export function pageSources(page: Plan): readonly string[] {
  const texts = filledIn(page).flatMap(({ cell }) => {
    if (typeof cell === "object" && SHORT.test(cell.formula)) return [];
    const value = typeof cell === "object" ? cell.value : cell;
    return typeof value === "string" && value.startsWith(BEGINNING) ? [value.trim()] : [];
  });
  const all = [...new Set(texts)];
  // A long one stands in lines too, of which the first begins like the whole.
  const whole = all.filter((text) => !all.some((other) => other !== text && other.startsWith(text)));
  return [...whole, `Computed by ATI for Excel, edition ${edition()}.`];
}
