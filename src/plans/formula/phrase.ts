import type { Value } from "./value";
import { quoted } from "../../core/words/quoted";
import { formula } from "./written";

/** Words and values, such as `["Patent share of ", area]`. */
export type Phrase = readonly (string | Value<string | number>)[];

/** A text that follows the cells it names: `"Patent share of "&$A$4`. */
export const phrase = (parts: Phrase): Value<string> =>
  formula(
    (at) => parts.map((part) => (typeof part === "string" ? quoted(part) : part.text(at))).join("&"),
    parts.map((part) => (typeof part === "string" ? part : String(part.today))).join(""),
  );
