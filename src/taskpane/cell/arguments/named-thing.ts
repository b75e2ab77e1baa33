import {
  areaNamed,
  datasetNamed,
  indicatorNamed,
  technologyNamed,
  yearNamed,
} from "../../../core/asking/names";
import type { Indicator } from "../../../core/catalogue/indicators";
import type { Dataset } from "../../../core/figures/dataset";
import { isFound, Refusal } from "../../../core/refusal";
import { entryNamed } from "../../../core/report/find-entry";

/** Where a name stands. */
export interface NamePlace {
  /** `SHARE`. */
  readonly functionName: string;
  readonly parameter: string;
  /** The call's indicator, where that is known: it decides which technologies there are. */
  readonly indicator: Indicator | undefined;
  /** Whether the call takes figures of the user's own, whose words nobody else knows. */
  readonly isOwn?: boolean;
  /** Those, where they are a table that was read. */
  readonly within?: Dataset | undefined;
}

/** Why a name means nothing in its place; undefined where it does, and in places that take any text. */
export function nameRefusal(named: string | number | boolean, place: NamePlace): Refusal | undefined {
  const found = lookUp(named, place);
  return found instanceof Refusal ? found : undefined;
}

/** The one name that the sentence of a refusal proposes; undefined where it proposes none, or one of several. */
export const nameInstead = (problem: string): string | undefined =>
  /Did you mean "([^"]+)"\?$/.exec(problem)?.[1];

/** Whether a text is a name that its place knows. */
export function isKnownName(text: string, place: NamePlace): boolean {
  return isFound(lookUp(text, place));
}

/** What figures call as they like. */
const OF_FIGURES = new Set(["area", "areas", "technology", "technologies"]);

/** What a name stands for; undefined where any text may stand. */
function lookUp(named: string | number | boolean, place: NamePlace): unknown {
  const text = String(named);
  const { within, indicator } = place;
  if (place.isOwn === true && !within && OF_FIGURES.has(place.parameter)) return undefined;
  switch (place.parameter) {
    case "area":
    case "areas":
      return areaNamed(text, within);
    case "technology":
    case "technologies":
      return indicator?.context ? undefined : technologyNamed(text, indicator, within);
    case "indicator":
    case "indicators":
      return place.functionName === "EXPLAIN"
        ? (entryNamed(text) ?? indicatorNamed(text))
        : indicatorNamed(text);
    case "dataset":
      return datasetNamed(text);
    case "year":
    case "years":
    case "from":
    case "to":
      return yearNamed(named);
    default:
      return undefined;
  }
}
