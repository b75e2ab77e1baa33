import { CARD_SETS } from "../../core/cards-wanted";

/** Whether this Excel shows cards on cells. */
export function showsCards(): boolean {
  try {
    return CARD_SETS.every(([set, version]) => Office.context.requirements.isSetSupported(set, version));
  } catch {
    // Outside Excel office.js may be missing, or be there without a context.
    return false;
  }
}
