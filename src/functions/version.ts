import { edition } from "../core/provenance/edition";
import { answer } from "./results/answer";

/**
 * The edition of the figures: a date and a hash over all of them.
 * @customfunction VERSION
 * @returns The edition.
 * @example =ATI.VERSION() //=> 2026-11-27 …
 */
export function version(): any[][] {
  return answer(() => [[edition()]]);
}
