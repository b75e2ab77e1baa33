import type { AreaEntry } from "../../data/bundle";
import { repairText } from "../names/repair-text";
import { withoutNotes } from "../names/without-notes";
import { fullWords } from "../../data/codec/word-key";
import type { AreaIndex, Named } from "./area-index";

/** Words that say how an area belongs to the state named beside it. */
const BELONGING: ReadonlySet<string> = new Set(
  "and overseas territory territories department region collectivity dependency dependent external self governing autonomous special administrative part british french dutch danish american".split(
    " ",
  ),
);

/** Whose territory "French territory" is. */
const ADJECTIVES: Readonly<Record<string, string>> = {
  american: "US",
  british: "GB",
  danish: "DK",
  dutch: "NL",
  french: "FR",
};

/** Words of the titles that states give themselves. */
const TITLES: ReadonlySet<string> = new Set(
  "republic democratic peoples islamic federal socialist arab united independent jamahiriya great".split(" "),
);

const REGION = ["special", "administrative", "region"];
const CHINA = ["china", "peoples", "republic"];

/** With a title these mean another state than without, or one of several. */
const HOMONYMS: ReadonlySet<string> = new Set(
  "china congo dominica germany korea vietnam yemen samoa".split(" "),
);

// No name with its notes has more parts: what has is prose, and is not taken apart without end.
const DEEPEST = 1;
const MOST_SIGNS = 3;

/**
 * The area, or state of the past, that a text names for certain: every reading of it is looked up as a whole, none by
 * likeness. Readings are a text repaired, without its notes, with the state that it belongs to or its own code or
 * second name beside it, and with a republic's title.
 */
export function readAreaName(text: string, index: AreaIndex): Named | undefined {
  const repaired = repairText(text);
  const found = read(repaired, index, 0);
  if (found) return found;
  const restored = index.restore(repaired);
  return (restored === undefined ? undefined : read(restored, index, 0)) ?? formerly(repaired, index);
}

function read(text: string, index: AreaIndex, depth: number): Named | undefined {
  const exact = index.named(text);
  if (exact) return exact;
  if (depth > DEEPEST) return undefined;
  for (const { text: rest, numbered } of withoutNotes(text)) {
    const found = index.named(rest) ?? readParts(rest, index, depth);
    if (found) return numbered && !canHaveNumber(found) ? undefined : found;
  }
  return readParts(text, index, depth);
}

function readParts(text: string, index: AreaIndex, depth: number): Named | undefined {
  const found =
    (BRACKET.test(text) ? readBracket(text, index, depth) : undefined) ??
    (BETWEEN.test(text) ? readPair(text, index, depth) : undefined);
  if (found || !TITLED.test(text)) return found;
  const words = fullWords(text);
  return readRegion(words, index) ?? readTitled(words, index);
}

// Looked at first, because most texts have none of them.
const BRACKET = /[([]/;
const BETWEEN = /[:;,/|\n\t]|\s[-–—]\s|^[A-Z]{2,3}\s|\s[A-Z]{2,3}$/;
const TITLED = /\br|s\.?a\.?r|[pdyc]\.?r|p\.?d|jam/i;

/** A number beside an aggregate may say which members it has. */
const canHaveNumber = (found: Named): boolean =>
  isArea(found) && (found.kind === "country" || found.code === "WORLD");

const isArea = (found: Named | undefined): found is AreaEntry => found !== undefined && "kind" in found;

/** "Cape Verde (Cabo Verde)", "Bermuda (U.K.)", "France (French Guiana)", "Hong Kong (SAR)", "Korea [KOR]". */
function readBracket(text: string, index: AreaIndex, depth: number): Named | undefined {
  const [, before = "", inner = "", after = ""] =
    /^([^()[\]]*)[([]([^()[\]]*)[)\]]([^()[\]]*)$/u.exec(text) ?? [];
  const outer = `${before} ${after}`.trim();
  if (outer === "" || inner.trim() === "") return undefined;
  const main = read(outer, index, depth + 1);
  if (!isArea(main)) return undefined;
  const second = index.withCode(inner) ?? read(inner, index, depth + 1);
  return second === main
    ? main
    : (ownedOf(main, second, index) ?? (belongs(main, inner, index) ? main : undefined));
}

/** "KOR: Korea", "Samoa/Western Samoa", "China, Hong Kong", "KR Korea". */
function readPair(text: string, index: AreaIndex, depth: number): Named | undefined {
  const all = splits(text);
  if (all.length > MOST_SIGNS) return undefined;
  for (const { left, right, sign } of all) {
    const one = index.withCode(left);
    const first = read(left, index, depth + 1);
    if (one === undefined && !isArea(first)) continue;
    const two = index.withCode(right);
    const second = read(right, index, depth + 1);
    if (isArea(second) && (second === first || second === one)) return second;
    if (isArea(first) && first === two) return first;
    // "France/Martinique" may be both together.
    if (sign === "/" || sign === "") continue;
    const owned = ownedOf(first, second, index);
    if (owned) return owned;
    if (isArea(first) && belongs(first, right, index)) return first;
  }
  return undefined;
}

interface Split {
  readonly left: string;
  readonly right: string;
  readonly sign: string;
}

/** The two sides of each sign that may stand between two names, or of a space beside a code in capitals. */
function splits(text: string): Split[] {
  const found: Split[] = [];
  for (const { 0: between, 1: code = "", index } of text.matchAll(SPLIT)) {
    const left = text.slice(0, index + code.length).trim();
    const right = text.slice(index + between.length).trim();
    const sign = between.slice(code.length).trim();
    if (left !== "" && right !== "") found.push({ left, right, sign });
  }
  return found;
}

const SPLIT = /[:;,/|\n\t]|\s[-–—]\s|^([A-Z]{2,3})\s|\s(?=[A-Z]{2,3}$)/gu;

/** The one of two areas that the other owns. */
function ownedOf(one: Named | undefined, two: Named | undefined, index: AreaIndex): AreaEntry | undefined {
  if (!isArea(one) || !isArea(two)) return undefined;
  if (index.ownerOf(one) === two.code) return one;
  return index.ownerOf(two) === one.code ? two : undefined;
}

/** Whether a text says nothing but that the area belongs to its owner: "French territory", "Overseas France", "SAR". */
function belongs(area: AreaEntry, text: string, index: AreaIndex): boolean {
  const owner = index.ownerOf(area);
  const words = fullWords(text);
  if (owner === undefined || words.length === 0) return false;
  if (words.some((word) => (ADJECTIVES[word] ?? owner) !== owner)) return false;
  const rest = words.filter((word) => !BELONGING.has(word));
  if (rest.length === words.length) return false;
  const named = rest.length === 0 ? undefined : index.withWords(rest);
  return rest.length === 0 || (isArea(named) && named.code === owner);
}

/** "Macau SAR", "Hong Kong S.A.R. of China": a region of China with its kind, and China's name or none. */
function readRegion(words: readonly string[], index: AreaIndex): Named | undefined {
  if (!REGION.every((word) => words.includes(word))) return undefined;
  const found = index.withWords(words.filter((word) => !REGION.includes(word) && !CHINA.includes(word)));
  return isArea(found) && index.ownerOf(found) === "CN" ? found : undefined;
}

/** "Republic of Turkey", "Iran Islamic Republic": a republic's title beside its name. */
function readTitled(words: readonly string[], index: AreaIndex): Named | undefined {
  if (!words.includes("republic") && !words.includes("jamahiriya")) return undefined;
  const rest = words.filter((word) => !TITLES.has(word));
  if (rest.length === 0 || HOMONYMS.has(rest.join(""))) return undefined;
  const found = index.withWords(rest);
  return isArea(found) && found.kind === "country" ? found : undefined;
}

/** "USSR (former)", "Former Czechoslovakia": only of what is past. */
function formerly(text: string, index: AreaIndex): Named | undefined {
  if (!/f.*m.*r|ex/i.test(text)) return undefined;
  const words = fullWords(text);
  const rest = words.filter((word) => word !== "former" && word !== "ex");
  const found = rest.length < words.length ? index.withWords(rest) : undefined;
  return isArea(found) ? undefined : found;
}
