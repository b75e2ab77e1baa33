import type { Addresses, Text, Today, Value } from "./value";

/** The text of a formula with values in it: written`COUNT(${figures})=0`. */
export const written =
  (words: TemplateStringsArray, ...values: readonly (Pick<Value, "text"> | Text | string | number)[]): Text =>
  (at) =>
    String.raw({ raw: words }, ...values.map((value) => textOf(value, at)));

/** A formula, and what it gives today. */
export const formula = <T extends Today>(text: Text, today: T): Value<T> => ({ text, today });

function textOf(value: Pick<Value, "text"> | Text | string | number, at: Addresses): string | number {
  if (typeof value === "function") return value(at);
  return typeof value === "object" ? value.text(at) : value;
}
