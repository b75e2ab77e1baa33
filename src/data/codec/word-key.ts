import { foldWords, withAnd } from "./fold-words";

/** What producers shorten in names of areas, and words that stand for one another. */
const SHORTENED: Readonly<Record<string, string>> = {
  st: "saint",
  rep: "republic",
  rp: "republic",
  repub: "republic",
  r: "republic",
  dem: "democratic",
  fed: "federal",
  federated: "federal",
  federative: "federal",
  people: "peoples",
  is: "islands",
  isl: "islands",
  isds: "islands",
  isls: "islands",
  island: "islands",
  sts: "states",
  fmr: "former",
  yug: "yugoslav",
  br: "british",
  brit: "british",
  fr: "french",
  neth: "netherlands",
  nz: "new zealand",
  equat: "equatorial",
  eq: "equatorial",
  islam: "islamic",
  plurinat: "plurinational",
  boliv: "bolivarian",
  terr: "territory",
  terrs: "territories",
  gren: "grenadines",
  barb: "barbuda",
  vin: "vincent",
  herz: "herzegovina",
  u: "united",
  utd: "united",
  us: "united states",
  usa: "united states",
  uk: "united kingdom",
  ur: "united republic",
  dr: "democratic republic",
  pr: "peoples republic",
  pdr: "peoples democratic republic",
  dpr: "democratic peoples republic",
  dprk: "democratic peoples republic korea",
  rok: "republic korea",
  roc: "republic china",
  prc: "peoples republic china",
  drc: "democratic republic congo",
  fyr: "former yugoslav republic",
  tfyr: "former yugoslav republic",
  sar: "special administrative region",
};

const FULL = new Map(Object.entries(SHORTENED).map(([word, full]) => [word, full.split(" ")]));

const ARTICLES = ["the", "of"];

/** A letter with a full stop that stands for a direction: "N. Korea". "Korea (N)" may be a note. */
const DIRECTIONS: Readonly<Record<string, string>> = { N: "North", S: "South", E: "East", W: "West" };
const DIRECTION = /(?<![\p{L}\p{N}.])([NSEW])\.(?!\p{L}\.)/gu;

const writeDirection = (_: string, letter: string): string => `${DIRECTIONS[letter] ?? letter} `;

/**
 * A name without regard to the order of its words too, and with what is often shortened written in full, so that
 * "Korea, Rep. of", "Korea (Republic of)" and "the Republic of Korea" are one.
 */
export const wordKey = (text: string): string => keyOf(fullWords(text));

/** The words of a name, each once, what is often shortened written in full. */
export function fullWords(text: string): string[] {
  const joined = withAnd(text);
  const full = joined.includes(".") ? joined.replace(DIRECTION, writeDirection) : joined;
  return inFull(foldWords(full));
}

/** As fullWords, of words that are folded. */
export function inFull(words: readonly string[]): string[] {
  const full = new Set<string>();
  for (const word of words) {
    const written = FULL.get(word);
    if (written === undefined) full.add(word);
    else written.forEach((each) => full.add(each));
  }
  ARTICLES.forEach((article) => full.delete(article));
  return [...full];
}

export const keyOf = (words: readonly string[]): string => [...words].sort().join(" ");
