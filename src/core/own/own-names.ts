import { knownArea, type Area } from "../catalogue/areas";
import { ALL, knownTechnology, ownCodes, type Technology } from "../catalogue/technologies";
import { NameIndex } from "../names/name-index";
import { tooLong } from "../names/too-long";
import { invalid, type Refusal } from "../refusal";
import { isSum } from "./columns/column-role";

/** Things that the rows of a range name, in the order in which they come, each found by what it is called there. */
class OwnNames<T extends { readonly code: string; readonly name: string }> {
  readonly all: T[] = [];
  private readonly places = new Map<string, number>();
  private readonly index = new NameIndex<T>();
  /** Words of the user's own. */
  readonly ownWords: string[] = [];

  constructor(
    private readonly kind: string,
    private readonly known: (text: string) => T | undefined,
    private readonly made: (text: string) => T,
    /** What may be meant by a text without letters. */
    private readonly hint: (text: string) => string = () => "",
  ) {}

  /** The place of what a cell names; words that nobody knows are the user's own. */
  placeOf(text: string): number | Refusal {
    const long = tooLong(text);
    if (long) return long;
    const words = text.trim();
    const thing = this.index.find(words) ?? this.known(words);
    if (thing) return this.add(thing, words);
    if (!/\p{L}/u.test(words)) return invalid(`"${words}" is no ${this.kind}${this.hint(words)}.`);
    this.ownWords.push(words);
    return this.add(this.made(words), words);
  }

  add(thing: T, words = thing.name): number {
    const place = this.places.get(thing.code) ?? this.all.push(thing) - 1;
    const stands = this.all[place] ?? thing;
    this.places.set(thing.code, place);
    this.index.add(stands, [words]);
    return place;
  }

  /** What is called so in the range. */
  find(text: string): T | undefined {
    return this.index.find(text);
  }

  withCode(code: string): T | undefined {
    return this.all[this.places.get(code) ?? -1];
  }

  nearest(text: string): string | undefined {
    return this.index.nearest(text);
  }
}

export type OwnAreas = OwnNames<Area>;
export type OwnTechnologies = OwnNames<Technology>;

/** The areas of a range: those of the code list, and the user's own, which count as countries. */
export const ownAreas = (): OwnAreas =>
  new OwnNames<Area>("area", areaInRange, (words) => ({
    code: words,
    alpha3: "",
    name: words,
    kind: "country",
    members: [],
    aliases: [],
  }));

/** A row of a group has a figure of its own, as an aggregate has. */
function areaInRange(text: string): Area | undefined {
  const found = knownArea(text);
  return found?.kind === "group" ? { ...found, kind: "aggregate" } : found;
}

/** The total over a code list of SDMX's. */
const TOTAL = "_T";

/** Tables call all technologies together their total. */
const technologyInRange = (text: string): Technology | undefined =>
  isSum(text) || text.trim() === TOTAL ? ALL : knownTechnology(text);

/** The technologies of a range: the sixteen, ALL, codes of bundled datasets, and the user's own. */
export const ownTechnologies = (): OwnTechnologies =>
  new OwnNames<Technology>(
    "technology",
    technologyInRange,
    (words) => ({
      code: words,
      name: words,
      aliases: [],
      prefix: "",
      note: "",
    }),
    codeHint,
  );

/** A number is the code of many producers: one of a bundled dataset's has its prefix. */
function codeHint(words: string): string {
  const [meant, another] = ownCodes.filter(({ code, prefix }) => code === `${prefix}:${words}`);
  return meant && !another ? `; if ${meant.code} is meant, write that` : "";
}
