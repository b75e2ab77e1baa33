/** What an Excel needs for cards on numbers and texts: data types out of functions, and properties of plain values. */
export const CARD_SETS = [
  ["CustomFunctionsRuntime", "1.4"],
  ["ExcelApi", "1.19"],
] as const;

// The functions and the pane are two scripts on one page.
const page = globalThis as typeof globalThis & { atiCards?: boolean };

/** Whether the user wants every figure to carry its card, not only those of CARD. */
export const cardsWanted = (): boolean => page.atiCards === true;

export function wantCards(wanted: boolean): void {
  page.atiCards = wanted;
}
