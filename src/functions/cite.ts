import { cite as citation, findCitationStyle } from "../core/provenance/cite";
import { datasets } from "../core/figures/store";
import { invalid, orThrow } from "../core/refusal";
import { pinnedDataset } from "./arguments/names";
import { textOf } from "./arguments/scalars";
import { answer } from "./results/answer";

/**
 * How to cite a dataset.
 * @customfunction CITE
 * @param dataset A dataset such as "uspto-patents"; the header of every table names its own.
 * @param [style] "text" (default), "short", "bibtex" or "url".
 * @returns The citation.
 * @example =ATI.CITE("uspto-patents","short") //=> NCSES (2022), Patents granted by the USPTO, by country of inventor and WIPO field
 * @example =ATI.CITE("trade-baci-hs4","url") //=> https://www.cepii.fr/…
 */
export function cite(dataset: string, style?: string): any[][] {
  return answer(() => {
    const named = pinnedDataset(dataset);
    if (!named) throw invalid(`No dataset given. Known: ${datasets.map(({ id }) => id).join(", ")}.`);
    return [[citation(named, orThrow(findCitationStyle(textOf(style, "style") ?? "text")))]];
  });
}
