import type { Dataset } from "../../core/figures/dataset";
import { cite, type CitationStyle } from "../../core/provenance/cite";
import { quoted } from "../../core/words/quoted";
import { NO_CELL, type Value } from "../formula/value";
import { formula, written } from "../formula/written";
import { datasetsShown } from "./datasets-shown";
import type { Shown } from "./page";

/** One for each dataset; the first of a source follows its parameter. */
export function citationsOf(
  all: readonly Pick<Shown, "indicator" | "technologies" | "dataset">[],
  style: Extract<CitationStyle, "text" | "short">,
): readonly Value<string>[] {
  const citations = new Map<Dataset, Value<string>>();
  const asked = style === "text" ? "" : `,"${style}"`;
  for (const shown of all) {
    const { dataset } = shown;
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
