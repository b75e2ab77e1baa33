import MiniSearch from "minisearch";
import { knownArea } from "../catalogue/areas";
import { asideOfAsk } from "./ask/aside-of-ask";
import { hasFigure } from "./ask/figure-of-ask";
import { formulaOfAsk } from "./ask/formula-of-ask";
import { leadingAsk } from "./ask/leading-ask";
import { offersOf } from "./ask/offers-of-ask";
import { titleOfAsk, titleOfOffers } from "./ask/title-of-ask";
import { formulaToTry } from "./formula-to-try";
import { list, LIST_KINDS, type ListEntry } from "./lists";
import { MadeInParts } from "../made-in-parts";
import { normalise } from "../names/normalise";

interface Hit {
  readonly kind: string;
  readonly code: string;
  readonly name: string;
  /** A formula that gives a first figure, or tells what the entry is. */
  readonly formula: string;
}

/** An entry of a code list or of the report. */
export interface Found extends ListEntry {
  /** The list that holds it, such as `areas`. */
  readonly list: string;
}

interface Entry extends Found {
  readonly id: number;
}

/** Each word is compared with all that are known, so that what follows these is not looked for. */
const MOST_LETTERS = 1_000;
const MOST_WORDS = 16;
/** What is longer is no word. */
const LONGEST_WORD = 40;

const IN_AREAS = ["areas", "groups"];
const SOURCES = ["footnotes", "bibliography"];

/** So many entries are laid out in a moment. */
const ENTRIES_AT_ONCE = 200;

interface Searched {
  readonly entries: readonly Entry[];
  /** Those with a name, as it is compared. */
  readonly named: ReadonlyMap<string, readonly Entry[]>;
  readonly index: MiniSearch<Entry>;
}

/** Made when first searched: nothing of it is needed to compute a figure. */
export const searched = new MadeInParts(searchedInParts);

/**
 * What a text asks for as a whole, where it can be understood so, then the entries of all code lists nearest to it,
 * typos forgiven, best first.
 */
export function search(text: string, count: number): Hit[] {
  const asked = askedIn(text);
  const entries = nearest(text)
    .slice(0, count - asked.length)
    .map((entry) => ({
      kind: entry.kind,
      code: entry.code,
      name: entry.name,
      formula: formulaToTry(entry.list, entry.code),
    }));
  return [...asked, ...entries];
}

/** The figure that a text asks for, or what there is instead; none where it names an area or a source alone. */
function askedIn(text: string): Hit[] {
  const ask = leadingAsk(text);
  if (ask === undefined) return [];
  const offers = offersOf(ask);
  const [first] = hasFigure(ask) ? [ask] : offers;
  if (first === undefined) return [];
  const title = first === ask ? titleOfAsk(ask) : titleOfOffers(ask, offers);
  const aside = asideOfAsk(ask);
  const name = aside === "" ? title : `${title}. ${aside}`;
  return [{ kind: "figure", code: "", name, formula: formulaOfAsk(first) }];
}

/** As search, all of them and without the formula, for which figures would have to be read. */
export function nearest(text: string): Found[] {
  const { entries, named, index } = searched.whole();
  const sought = wordsOf(text);
  const exact = named.get(normalise(sought)) ?? [];
  // A name of an area in another form or language is as exact.
  const area = exact.length === 0 ? knownArea(sought) : undefined;
  const inOther = area
    ? entries.filter(({ list, code }) => IN_AREAS.includes(list) && code === area.code)
    : [];
  const fuzzy = index.search(sought).map((result) => entries[result.id as number]);
  return [...new Set([...exact, ...inOther, ...fuzzy])].filter((entry) => entry !== undefined);
}

/** The first words of a text, each once. */
function wordsOf(text: string): string {
  const words = text.slice(0, MOST_LETTERS).split(/\s+/u);
  const known = [...new Set(words)].filter((word) => word.length <= LONGEST_WORD);
  return known.slice(0, MOST_WORDS).join(" ");
}

const names = (entry: ListEntry): string[] =>
  [entry.code, entry.name, ...entry.aliases].filter((name) => name !== "");

function* searchedInParts(): Generator<void, Searched> {
  const entries = LIST_KINDS.flatMap((kind) => list(kind).map((entry) => ({ ...entry, list: kind }))).map(
    (entry, id) => ({ ...entry, id }),
  );
  const index = emptyIndex(entries);
  const named = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.id % ENTRIES_AT_ONCE === 0) yield;
    index.add(entry);
    for (const name of new Set(names(entry).map(normalise)))
      named.set(name, [...(named.get(name) ?? []), entry]);
  }
  return { entries, named, index };
}

const emptyIndex = (entries: readonly Entry[]): MiniSearch<Entry> =>
  new MiniSearch<Entry>({
    fields: ["code", "name", "aliases", "note"],
    extractField: (entry, field) => {
      const value = entry[field as keyof Entry];
      return Array.isArray(value) ? value.join(" ") : String(value);
    },
    processTerm: (term) => normalise(term) || null,
    searchOptions: {
      boost: { code: 3, name: 3, aliases: 2 },
      // A source is looked for less often than what it is the source of.
      boostDocument: (id) => (SOURCES.includes(entries[id as number]?.list ?? "") ? 0.3 : 1),
      fuzzy: (term) => (term.length > 3 ? 0.34 : false),
      prefix: (term) => term.length > 1,
    },
  });
