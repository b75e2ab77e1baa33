import { wantCards } from "../../core/cards-wanted";
import { recall } from "./use-remembered";

/** Where it is remembered that every figure shall carry its card. */
export const CARDS_KEY = "workbook.cards";
export const CARDS_ON = "on";

/** Tells the functions, which are a script of their own, what the user has chosen. */
export const followCardsSetting = (): void => wantCards(recall(CARDS_KEY) === CARDS_ON);
