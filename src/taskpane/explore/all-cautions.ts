import { cautionsOf } from "../../core/provenance/cautions";
import { measurementsIn, type Answerable } from "./asked";
import { yearAsked } from "./asked-years";

/** What must be known of the figures of any of the areas and technologies, each sentence once. */
export const allCautions = (asked: Answerable): readonly string[] => [
  ...new Set(
    measurementsIn(asked).flatMap((measurement) =>
      asked.areas.flatMap((area) => cautionsOf(measurement, area, yearAsked(asked))),
    ),
  ),
];
