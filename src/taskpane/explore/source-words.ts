import { cite } from "../../core/provenance/cite";
import { sourceOf } from "../../core/provenance/explain";
import { measurementsIn, type Answerable } from "./asked";

/** Which figures are taken: `dataset uspto-patents`, or `your table Patents`. */
export const figuresInWords = ({ table, measurement }: Answerable): string =>
  table === undefined ? `dataset ${measurement.dataset.id}` : `your table ${table}`;

/** Where they are from, and which they are; a table may name no source. */
export function sourceInWords(asked: Answerable): string {
  const source = sourceOf(asked.measurement, ...measurementsIn(asked));
  return [source, figuresInWords(asked)].filter((part) => part !== "").join("; ");
}

/** As it is cited; figures of the user's own by what their table says of itself. */
export const citationOf = (asked: Answerable, style: "text" | "short"): string =>
  asked.table === undefined ? cite(asked.measurement.dataset, style) : sourceInWords(asked);
