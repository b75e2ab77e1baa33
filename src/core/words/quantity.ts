import { grouped } from "./grouped";
import { oneOf, type Unit } from "./readable";
import { fixed, signed } from "./signed";

/** How the figures of an indicator are told in a sentence. */
export interface Quantity {
  /** A part of one, a percentage as published, an index with a sign, money, things that are counted, or so many per person. */
  readonly kind: "part" | "percentage" | "index" | "money" | "count" | "rate";
  readonly decimals: number;
  /** What is counted, such as `patents`; of money what one is in USD. */
  readonly counted: string;
  readonly dollars: number;
}

/** What an indicator measures; things are counted in the unit of the dataset where it is given. */
export function quantityOf({ format, unit, reach }: Unit, counted = unit): Quantity {
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const plain = { decimals, counted: counted.replace(/ \(.*\)$/, ""), dollars: 1 };
  if (format.includes("%")) return { ...plain, kind: "part" };
  if (reach !== undefined) return { ...plain, kind: "index", decimals: reach > 1 ? 1 : 2 };
  if (unit.startsWith("%")) return { ...plain, kind: "percentage" };
  if (unit.startsWith("per ")) return { ...plain, kind: "rate" };
  if (unit.endsWith("USD")) return { ...plain, kind: "money", dollars: unit === "USD" ? 1 : 1e6 };
  return { ...plain, kind: "count" };
}

/** Whether the figures of areas add up to that of the whole, so that the whole is no area among them. */
export const addsUp = ({ kind }: Quantity, unit: string): boolean =>
  kind === "money" || kind === "count" || unit.startsWith("share of the world");

/** A number and the unit behind it. */
interface Told {
  readonly number: string;
  readonly unit: string;
}

/** Values in words, with as many more digits as it takes to tell different ones apart. */
export const valuesInWords = (values: readonly number[], quantity: Quantity): readonly string[] =>
  toldApart(values, quantity).map(({ number, unit }) => number + unit);

export const valueInWords = (value: number, quantity: Quantity): string =>
  valuesInWords([value], quantity).join("");

/** Two values and a word between them: `15.3 % against 2.9 %`, or `153.6 against 82.0 billion USD`, where the unit is a word. */
export function joined(one: number, between: string, other: number, quantity: Quantity): string {
  const [first, second] = toldApart([one, other], quantity);
  const once = first?.unit === second?.unit && quantity.kind !== "part" && quantity.kind !== "percentage";
  const unit = once ? "" : (first?.unit ?? "");
  return `${first?.number ?? ""}${unit} ${between} ${second?.number ?? ""}${second?.unit ?? ""}`;
}

export const against = (one: number, other: number, quantity: Quantity): string =>
  joined(one, "against", other, quantity);

function toldApart(values: readonly number[], quantity: Quantity): readonly Told[] {
  const different = new Set(values).size;
  const told = (more: number): readonly Told[] => values.map((value) => tell(value, quantity, more));
  for (let more = 0; more < 6; more += 1) {
    const all = told(more);
    if (new Set(all.map(({ number, unit }) => number + unit)).size === different) return all;
  }
  return told(0);
}

function tell(value: number, quantity: Quantity, more: number): Told {
  const { kind, decimals, counted } = quantity;
  switch (kind) {
    case "part":
      return { number: fixed(value * 100, 1 + more), unit: " %" };
    case "percentage":
      return { number: fixed(value, decimals + more), unit: " %" };
    case "index":
      return { number: signed(value, decimals + more), unit: "" };
    case "rate":
      return { number: fixed(value, decimals + more), unit: "" };
    case "money":
      return money(value * quantity.dollars, more);
    case "count": {
      const number = counting(value, more);
      return { number, unit: ` ${number === "1" ? oneOf(counted) : counted}` };
    }
  }
}

const STEPS = [
  [1, ""],
  [1e3, " thousand"],
  [1e6, " million"],
  [1e9, " billion"],
  [1e12, " trillion"],
] as const;

function money(dollars: number, more: number): Told {
  const decimals = (step: number): number => (step === 1 ? 0 : 1);
  // 999.96 million are 1.0 billion, since they would be 1,000.0 million.
  const [step, name] =
    STEPS.find(([size]) => Number((Math.abs(dollars) / size).toFixed(decimals(size))) < 1000) ?? STEPS[4];
  return { number: fixed(dollars / step, decimals(step) + more), unit: `${name} USD` };
}

/** Counts of whole things have no decimals, and those of parts none where they are many. */
const counting = (value: number, more: number): string =>
  grouped(value, { least: 0, most: (Math.abs(value) >= 100 ? 0 : 2) + more });
