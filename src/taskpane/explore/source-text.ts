import { edition } from "../../core/provenance/edition";
import { sourceOf } from "../../core/provenance/explain";
import { isMatrix, type Answerable } from "./asked";

/** Where the figures come from, as it stands under them; of several technologies all tables of the dataset. */
export function sourceText(asked: Answerable): string {
  const { measurement } = asked;
  const { producer, publication, tables, edition: issued } = measurement.dataset.entry;
  const source = isMatrix(asked)
    ? [producer, publication, tables, issued].filter((part) => part !== "").join(", ")
    : sourceOf(measurement);
  return `Source: ${source}; dataset ${measurement.dataset.id}, ATI edition ${edition()}`;
}
