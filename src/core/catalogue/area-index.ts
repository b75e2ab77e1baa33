import type { AreaEntry, AreaNames, PastArea } from "../../data/bundle";
import { MadeInParts } from "../made-in-parts";
import { AccentedWords } from "../names/accented-words";
import { squeezed } from "../../data/codec/fold-words";
import { inFull, keyOf, wordKey } from "../../data/codec/word-key";

export type Named = AreaEntry | PastArea;

/** Finds areas, and states of the past, by what they are called. Everything is laid out when first asked for. */
export class AreaIndex {
  private codes: ReadonlyMap<string, AreaEntry> | undefined;
  private plain: ReadonlyMap<string, AreaEntry> | undefined;
  /** Every name, which are many. */
  readonly full = new MadeInParts(() => fullIndexInParts(this.areas, this.names));

  constructor(
    private readonly areas: readonly AreaEntry[],
    private readonly names: AreaNames,
  ) {}

  /** The area with this code, as it is written: only case and spaces do not count. */
  withCode(text: string): AreaEntry | undefined {
    this.codes ??= codesOf(this.areas, this.names);
    const code = text.normalize("NFKC").replace(/\s/gu, "");
    // In capitals other letters become letters of codes: "ß" is not SS, South Sudan.
    return /^\w+$/.test(code) ? this.codes.get(code.toUpperCase()) : undefined;
  }

  /** The area with this name of the code list, without regard to case, accents, spaces and punctuation. */
  withPlainName(text: string): AreaEntry | undefined {
    const key = squeezed(text);
    return isOtherAbbreviation(text, key) ? undefined : this.unlessBoth(text, this.plainNames().get(key));
  }

  /** The area or state of the past with this name in any language, its words in any order. */
  named(text: string): Named | undefined {
    const { spelled, worded } = this.everyName();
    const key = squeezed(text);
    if (isOtherAbbreviation(text, key) && this.plainNames().has(key)) return undefined;
    return this.unlessBoth(text, spelled.get(key) ?? worded.get(wordKey(text)));
  }

  withWords(words: readonly string[]): Named | undefined {
    return this.everyName().worded.get(keyOf(words));
  }

  /** A text with the lost letters of English names put back; undefined where none is lost. */
  restore(text: string): string | undefined {
    return this.everyName().accented.restore(text);
  }

  /** The state whose name stands beside the area's, if any. */
  ownerOf(area: AreaEntry): string | undefined {
    return this.names.owners[area.code];
  }

  /** Every name as it is compared, letters alone, and whose it is. */
  spellings(): ReadonlyMap<string, Named> {
    return this.everyName().spelled;
  }

  /** "China/Hong Kong" may be both together, where "Hong Kong, China" is not. */
  private unlessBoth<T extends Named>(text: string, found: T | undefined): T | undefined {
    if (found === undefined || !text.includes("/") || !("kind" in found)) return found;
    const owner = this.areas.find(({ code }) => code === this.ownerOf(found));
    return owner !== undefined && squeezed(text).includes(squeezed(owner.name)) ? undefined : found;
  }

  private plainNames(): ReadonlyMap<string, AreaEntry> {
    return (this.plain ??= plainNamesOf(this.areas));
  }

  private everyName(): FullIndex {
    return this.full.whole();
  }
}

const MOST_INITIALS = 3;

/** Whether a text is so short that its accents count: "É.-U." is the United States in French, not the EU. */
const isOtherAbbreviation = (text: string, key: string): boolean =>
  key.length <= MOST_INITIALS && /\p{M}/u.test(text.normalize("NFKD"));

interface FullIndex {
  readonly spelled: ReadonlyMap<string, Named>;
  readonly worded: ReadonlyMap<string, Named>;
  readonly accented: AccentedWords;
}

function codesOf(areas: readonly AreaEntry[], names: AreaNames): ReadonlyMap<string, AreaEntry> {
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const codes = new Map(byCode);
  for (const area of areas) if (area.alpha3 !== "") codes.set(area.alpha3, area);
  for (const [code, owner] of Object.entries(names.codes)) {
    const area = byCode.get(owner);
    if (area && !codes.has(code)) codes.set(code, area);
  }
  return codes;
}

/** Codes of aggregates and groups are the add-in's own words for them, so that they are names as well. */
const ownNames = ({ code, name, kind, aliases }: AreaEntry): readonly string[] =>
  kind === "country" ? [name, ...aliases] : [code, name, ...aliases];

function plainNamesOf(areas: readonly AreaEntry[]): ReadonlyMap<string, AreaEntry> {
  const found = new Map<string, AreaEntry>();
  for (const area of areas) {
    for (const key of ownNames(area).map(squeezed)) if (!found.has(key)) found.set(key, area);
  }
  return found;
}

/** So many areas are laid out in a moment. */
const AREAS_AT_ONCE = 50;

function* fullIndexInParts(areas: readonly AreaEntry[], names: AreaNames): Generator<void, FullIndex> {
  const spelled = new Map<string, Named>();
  const worded = new Map<string, Named>();
  const add = (thing: Named, name: string): void => {
    claim(spelled, squeezed(name), thing);
    claim(worded, wordKey(name), thing);
  };
  const english = areas.map((area) => [...ownNames(area), ...listed(names.formal[area.code])]);
  areas.forEach((area, at) => english[at]?.forEach((name) => add(area, name)));
  for (const past of names.past) for (const name of [past.name, ...listed(past.forms)]) add(past, name);
  for (const [at, area] of areas.entries()) {
    if (at % AREAS_AT_ONCE === 0) yield;
    for (const folded of listed(names.foreign[area.code])) {
      const words = folded.split(" ");
      claim(spelled, words.join(""), area);
      // A single word is found as it is spelled.
      if (words.length > 1) claim(worded, keyOf(inFull(words)), area);
    }
  }
  yield;
  // "Trinidad-Tobago": last, since "China and Hong Kong" is not "Hong Kong, China".
  for (const [words, thing] of [...worded]) if (AND.test(words)) claim(worded, words.replace(AND, ""), thing);
  return {
    spelled,
    worded,
    accented: new AccentedWords(english.flat().filter((name) => /[^\x20-\x7e]|'/.test(name))),
  };
}

const AND = /^and | and\b/;

function claim(names: Map<string, Named>, key: string, thing: Named): void {
  if (key !== "" && !names.has(key)) names.set(key, thing);
}

const listed = (names: string | undefined): readonly string[] =>
  names === undefined || names === "" ? [] : names.split("|");
