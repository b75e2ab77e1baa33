import { cautionsOf } from "../../core/provenance/cautions";
import type { Answerable } from "./asked";
import { yearAsked } from "./asked-years";

/** What must be known of the figures of any of the areas, each sentence once. */
export const allCautions = (asked: Answerable): readonly string[] => [
  ...new Set(asked.areas.flatMap((area) => cautionsOf(asked.measurement, area, yearAsked(asked)))),
];
