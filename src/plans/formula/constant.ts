import { quoted } from "../../core/words/quoted";
import type { Value } from "./value";

/** A text or a number that a formula says itself, since it is given and nobody chooses it. */
export const constant = <T extends string | number>(today: T): Value<T> => ({
  today,
  text: () => (typeof today === "number" ? String(today) : quoted(today)),
});
