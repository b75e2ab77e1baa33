import { edition } from "../../../core/provenance/edition";
import type { Answerable } from "../asked";
import { sourceInWords } from "../source-words";

/** Where the figures come from, as it stands under them; of several technologies the tables of all. */
export const sourceText = (asked: Answerable): string =>
  `Source: ${sourceInWords(asked)}, ATI edition ${edition()}`;
