import { withNumbers } from "./excel-functions";
import { OnlyExcel, type Value } from "./values";

type Operation = (one: Value, other: Value) => Value;

export const numbers =
  (work: (one: number, other: number) => number): Operation =>
  (one, other) =>
    withNumbers(one, other, work);

/** Operators of Excel's with two sides, those that bind least first. */
export const LEVELS: readonly Readonly<Record<string, Operation>>[] = [
  {
    "=": (one, other) => compared(one, other) === 0,
    "<>": (one, other) => compared(one, other) !== 0,
    "<": (one, other) => compared(one, other) < 0,
    ">": (one, other) => compared(one, other) > 0,
    "<=": (one, other) => compared(one, other) <= 0,
    ">=": (one, other) => compared(one, other) >= 0,
  },
  { "&": (one, other) => textOf(one) + textOf(other) },
  { "+": numbers((one, other) => one + other), "-": numbers((one, other) => one - other) },
  { "*": numbers((one, other) => one * other), "/": numbers((one, other) => one / other) },
  { "^": numbers((one, other) => one ** other) },
];

/** Numbers among each other, and texts without their case. */
function compared(one: Value, other: Value): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  if (typeof one !== "string" || typeof other !== "string") throw new OnlyExcel();
  return one.toLowerCase().localeCompare(other.toLowerCase());
}

function textOf(value: Value): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" && Number.isInteger(value)) return String(value);
  throw new OnlyExcel();
}
