import type { Dataset } from "../../core/figures/dataset";
import { cite, type CitationStyle } from "../../core/provenance/cite";
import type { OwnTable } from "../../core/own/own-table";
import { quoted } from "../../core/words/quoted";
import { NO_CELL, type Value } from "../formula/value";
import { formula, written } from "../formula/written";
import { constant } from "../formula/constant";
import { datasetsShown } from "./datasets-shown";
import type { Shown } from "./page";

/** A table of the user's own says of itself where its figures are from, or nothing. */
function tableCited({ name, dataset }: OwnTable): string {
  const { publication } = dataset.entry;
  return `Source: your table ${name}${publication === "" ? "" : `; ${publication}`}`;
}

/** One for each dataset; the first of a source follows its parameter. */
export function citationsOf(
  all: readonly Pick<Shown, "indicator" | "technologies" | "dataset">[],
  style: Extract<CitationStyle, "text" | "short">,
): readonly Value<string>[] {
  const citations = new Map<Dataset, Value<string>>();
  const asked = style === "text" ? "" : `,"${style}"`;
  for (const shown of all) {
    const { dataset } = shown;
    if (dataset.table) {
      citations.set(dataset.table.dataset, constant(tableCited(dataset.table)));
      continue;
    }
    for (const [at, each] of datasetsShown(shown).entries()) {
      if (citations.has(each)) continue;
      const id = quoted(each.id);
      const named = at === 0 && dataset !== NO_CELL ? written`IF(${dataset}="",${id},${dataset})` : id;
      citations.set(
        each,
        formula(written`"Source: "&ATI.CITE(${named}${asked})`, `Source: ${cite(each, style)}`),
      );
    }
  }
  return [...citations.values()];
}
