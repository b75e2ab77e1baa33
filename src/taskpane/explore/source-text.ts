import { edition } from "../../core/provenance/edition";
import { sourceOf } from "../../core/provenance/explain";
import type { Measurement } from "../../core/indicators/measurement";

/** Where the figures come from, as it stands under them. */
export const sourceText = (measurement: Measurement): string =>
  `Source: ${sourceOf(measurement)}; dataset ${measurement.dataset.id}, ATI edition ${edition()}`;
