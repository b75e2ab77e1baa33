import type { PlannedCell, PlannedFormula } from "../plan";
import { quoted } from "./calls";
import type { Held } from "./held";

/** Words and cells, such as `["Patent share of ", area]`. */
export type Phrase = readonly (string | Held | Held<number>)[];

/** A text that follows the cells it names: `="Patent share of "&$A$4`. */
export const phrase = (parts: Phrase): PlannedFormula => ({
  formula: `=${parts.map((part) => (typeof part === "string" ? quoted(part) : part.ref)).join("&")}`,
  value: parts.map((part) => (typeof part === "string" ? part : String(part.value))).join(""),
});

/** A cell that shows another one. */
export const shown = ({ ref, value }: Held | Held<number>): PlannedCell => ({ formula: `=${ref}`, value });
