import { foldWords } from "../../../data/codec/fold-words";

/** In what figures are counted: one of it is ten to this power of what it is called. */
export interface CountedIn {
  readonly name: string;
  readonly power: number;
}

type Powers = readonly (readonly [power: number, words: readonly string[]])[];

const POWERS: Powers = [
  [12, ["trillion", "trillions", "tn", "trn", "billones", "조"]],
  [9, ["billion", "billions", "bn", "mrd", "milliarden", "milliards", "milliard", "miliardi", "십억"]],
  [8, ["억"]],
  [6, ["million", "millions", "mio", "mln", "mn", "mill", "millionen", "millones", "milioni", "백만"]],
  [3, ["thousand", "thousands", "ths", "k", "tsd", "tausend", "milliers", "miles", "천"]],
];
/** Of money alone: an "m" may be many things. */
const POWERS_OF_MONEY: Powers = [
  [9, ["b"]],
  [6, ["m", "mm"]],
];
const CURRENCIES: readonly (readonly [code: string, words: readonly string[]])[] = [
  ["USD", ["usd", "dollar", "dollars", "달러"]],
  ["EUR", ["eur", "euro", "euros"]],
  ["GBP", ["gbp", "pound", "pounds", "sterling"]],
  ["JPY", ["jpy", "yen"]],
  ["CNY", ["cny", "yuan", "rmb", "renminbi"]],
  ["KRW", ["krw", "won", "원"]],
];
/** Signs of money, those with a letter before "$" alone. */
const SIGNS: readonly (readonly [sign: RegExp, words: string])[] = [
  [/\bNT ?\$/gi, " TWD "],
  [/\bHK ?\$/gi, " HKD "],
  [/\bAU? ?\$/gi, " AUD "],
  [/\bCA? ?\$/gi, " CAD "],
  [/\bSG? ?\$/gi, " SGD "],
  [/(?:\bUS ?)?\$/gi, " usd "],
  [/€/g, " eur "],
  [/£/g, " gbp "],
  [/₩/g, " krw "],
  [/%|\bper cent\b/gi, " percent "],
  // A thousand millions are a billion.
  [/\b(?:mil millones|thousand millions?)\b/gi, " billion "],
  [/(?<=\d)(?=백만|십억|억|조|천)/g, " "],
  [/(백만|십억|억|조|천)(?=달러|원)/g, "$1 "],
  [/\b([kmb])(?=(?:usd|eur|gbp|jpy|cny|krw)\b)/gi, "$1 "],
  [/(?<=\d)[,.](?=\d{3}\b)/g, ""],
];
/** Money of which these words stand is of another kind: by purchasing power, at constant prices, of another country. */
const OTHER_MONEY =
  /\b(?:per|ppps?|parity|parities|purchasing|constant|real|deflated|international|canadian|australian|hong|taiwan|singapore|zealand)\b/;
const PERCENT = new Set(["percent", "percentage", "prozent", "pourcentage"]);
/** As code lists have it: "PC", "PC_GDP", "PT_B1GQ". PCT applications are none. */
const PERCENT_CODE = /^(?:PC|PCT|PT)(?:_[A-Z0-9_]+)?$/;

/** Reads a unit: `million USD` of "USD million", "Mio. US$" or "MIO_USD", `% of GDP` of "PC_GDP". */
export function unitIn(text: string): CountedIn {
  const words = foldWords(SIGNS.reduce((written, [sign, said]) => written.replace(sign, said), text));
  const money = CURRENCIES.find(([, names]) => names.some((name) => words.includes(name)))?.[0];
  const powers = money === undefined ? POWERS : [...POWERS, ...POWERS_OF_MONEY];
  // "Per million people" multiplies nothing.
  const isRate = words.includes("per");
  const power = isRate ? undefined : powers.find(([, names]) => names.some((name) => words.includes(name)));
  const tens = isRate || (power ?? money) === undefined ? undefined : words.find((word) => TENS.test(word));
  const rest = words.filter((word) => word !== tens && !power?.[1].includes(word));
  return { name: nameOf(text, rest, money, power !== undefined), power: (power?.[0] ?? 0) + tensOf(tens) };
}

/** "100 million" is eight powers of ten. */
const TENS = /^(?:10+|ten|hundred)$/;

const tensOf = (word: string | undefined): number =>
  word === undefined ? 0 : word === "ten" ? 1 : word === "hundred" ? 2 : word.length - 1;

function nameOf(
  text: string,
  words: readonly string[],
  money: string | undefined,
  isMultiplied: boolean,
): string {
  if (money !== undefined) {
    if (!OTHER_MONEY.test(words.join(" "))) return money;
    const names = CURRENCIES.find(([code]) => code === money)?.[1] ?? [];
    return [money, ...new Set(words.filter((word) => !names.includes(word)))].join(" ");
  }
  if (PERCENT.has(words[0] ?? "") || PERCENT_CODE.test(text.trim()))
    return ["%", ...words.slice(1)].join(" ");
  return isMultiplied || text === text.toUpperCase() ? currency(words) : text.trim();
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
