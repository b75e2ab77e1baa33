import { edition } from "../../../core/provenance/edition";
import { sourceOf } from "../../../core/provenance/explain";
import { measurementsIn, type Answerable } from "../asked";

/** Where the figures come from, as it stands under them; of several technologies the tables of all. */
export function sourceText(asked: Answerable): string {
  const { measurement } = asked;
  const source = sourceOf(measurement, ...measurementsIn(asked));
  return `Source: ${source}; dataset ${measurement.dataset.id}, ATI edition ${edition()}`;
}
