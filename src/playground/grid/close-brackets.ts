import { LexerTreeBuilder } from "@univerjs/preset-sheets-core";
import type { Spreadsheet } from "./start-univer";

/** The part of the grid's reader of formulas that is mended. */
interface Reader {
  _squareBracketState: number;
  _resetTemp(): void;
}

/**
 * Reads each formula from its own beginning: the grid remembers a square bracket that was open while a formula was
 * typed, and takes the commas of all later ones for a part of it.
 */
export function closeBrackets({ injector }: Spreadsheet): void {
  const reader = injector.get(LexerTreeBuilder) as unknown as Reader;
  const reset = reader._resetTemp.bind(reader);
  reader._resetTemp = () => {
    reset();
    reader._squareBracketState = 0;
  };
}
