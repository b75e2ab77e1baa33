import { foldWords } from "../../../data/codec/fold-words";

/** In what figures are counted: one of it is ten to this power of what it is called. */
export interface CountedIn {
  readonly name: string;
  readonly power: number;
}

const POWERS: readonly (readonly [power: number, words: readonly string[]])[] = [
  [3, ["thousand", "thousands", "ths", "k", "tsd", "tausend", "milliers", "miles"]],
  [6, ["million", "millions", "mio", "mn", "mill", "millionen", "millones", "milioni"]],
  [9, ["billion", "billions", "bn", "mrd", "milliarden", "milliards", "miliardi"]],
];
const DOLLARS = new Set(["usd", "dollar", "dollars"]);
const PERCENT = new Set(["percent", "percentage", "prozent", "pourcentage"]);
/** As code lists have it: "PC", "PC_GDP", "PT_B1GQ". PCT applications are none. */
const PERCENT_CODE = /^(?:PC|PCT|PT)(?:_[A-Z0-9_]+)?$/;

/** Reads a unit: `million USD` of "USD million", "Mio. US$" or "MIO_USD", `% of GDP` of "PC_GDP". */
export function unitIn(text: string): CountedIn {
  const words = foldWords(text.replace(/US\s*\$|\$/gi, " usd ").replace(/%|\bper cent\b/gi, " percent "));
  // "Per million people" multiplies nothing.
  const power = words.includes("per")
    ? undefined
    : POWERS.find(([, names]) => names.some((name) => words.includes(name)));
  const rest = words.filter((word) => !power?.[1].includes(word));
  const name = rest.some((word) => DOLLARS.has(word))
    ? "USD"
    : PERCENT.has(rest[0] ?? "") || PERCENT_CODE.test(text.trim())
      ? ["%", ...rest.slice(1)].join(" ")
      : power || text === text.toUpperCase()
        ? currency(rest)
        : text.trim();
  return { name, power: power?.[0] ?? 0 };
}

/** Currencies have three letters. */
const currency = (words: readonly string[]): string =>
  words.map((word) => (word.length === 3 ? word.toUpperCase() : word)).join(" ");

/** The power of ten that UNIT_MULT holds: 6, "6", "6: Millions" or "Millions"; undefined for anything else. */
export function powerIn(text: string): number | undefined {
  const digits = /^-?\d{1,2}(?=\.0*$|\D|$)/.exec(text.trim());
  if (digits) return Number(digits[0]);
  const [word = ""] = foldWords(text);
  if (word === "units" || word === "unit") return 0;
  return POWERS.find(([, names]) => names.includes(word))?.[0];
}

const NAMED: Readonly<Record<number, string>> = { 3: "thousand ", 6: "million ", 9: "billion " };

/** Powers that have a name. */
export const isNamed = (power: number): boolean => power === 0 || power in NAMED;

/** `million USD`. */
export const unitInWords = ({ name, power }: CountedIn): string => `${NAMED[power] ?? ""}${name}`;

/** In what a row is counted: where it names no unit, or "thousand" alone, in that of its series. */
export function countedIn(
  unit: CountedIn | undefined,
  power: number | undefined,
  standard: string,
): CountedIn {
  const name = unit === undefined || unit.name === "" ? standard : unit.name;
  const own = unit?.power ?? 0;
  // "Million USD" beside a multiplier of millions says it twice.
  return { name, power: power === undefined || power === own ? own : own + power };
}
