import { search as searchEverything } from "../core/lookup/search";
import { invalid, unavailable } from "../core/refusal";
import { countOf, longTextOf, wanted } from "./arguments/scalars";
import { answer } from "./results/answer";

/**
 * Finds the figure that a text asks for, and areas, technologies, indicators, datasets, codes and what the report says by their names, typos forgiven, best first.
 * @customfunction SEARCH
 * @param text What to look for or to ask, such as "semicondutors" or "robots germany vs japan".
 * @param [n] How many entries at most, 10 if left out.
 * @returns A row for each entry: kind, code, name, a formula to try. Where the text asks for a figure, that is the first.
 * @example =ATI.SEARCH("semicondutors",2) //=> {"figure","","Patent share in Micro- and Nanoelectronics: South Korea",…;"field","WIPO:8","Semiconductors",…}
 */
export function search(text: string, n?: number): any[][] {
  return answer(() => {
    const sought = wanted(longTextOf(text, "text"), "text");
    if (sought === undefined) throw invalid("No text given to search for.");
    const hits = searchEverything(sought, countOf(n, "n", 1) ?? 10);
    if (hits.length === 0) throw unavailable(`Nothing is named like "${sought}".`);
    return hits.map((hit) => [hit.kind, hit.code, hit.name, hit.formula]);
  });
}
