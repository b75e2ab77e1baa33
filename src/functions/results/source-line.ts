import type { Dataset } from "../../core/figures/dataset";
import { edition } from "../../core/provenance/edition";

/** The source row above a table, and at the foot of what is inserted. */
export function sourceLine(dataset: Dataset): string {
  const { producer, publication, tables, edition: issued } = dataset.entry;
  const parts = [producer, publication, tables, issued].filter((part) => part !== "");
  return `Source: ${parts.join(", ")}; dataset ${dataset.id}, ATI edition ${edition()}`;
}
