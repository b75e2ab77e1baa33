import type { AreaEntry, PastArea } from "../../data/bundle";
import { bundle } from "../figures/bundle";
import type { Dataset } from "../figures/dataset";
import { invalid, Refusal } from "../refusal";
import { AreaHints } from "./area-hint";
import { AreaIndex } from "./area-index";
import { takeHint } from "../names/hint-allowance";
import { readAreaName } from "./read-area-name";

export type Area = AreaEntry;

/** Every area and group of the code list. */
export const areas: readonly Area[] = bundle.areas;

const index = new AreaIndex(areas, bundle.areaNames);

const byCode = new Map(areas.map((area) => [area.code, area]));

/** Makes what names in any language are found by, a part a step. */
export const layOutAreaNames = (): Generator<void> => index.full.parts();

/** The area or group with this exact code. */
export function areaOf(code: string): Area {
  const area = byCode.get(code);
  if (!area) throw new RangeError(`no area ${code}`);
  return area;
}

/** The areas of a dataset, in its order. */
export const areasOf = (dataset: Dataset): readonly Area[] =>
  dataset.entry.areas.map((code) => dataset.ownArea(code) ?? areaOf(code));

/** The area or group with this code, of ISO 3166-1 or another scheme, as it is written; only case and spaces do not count. */
export const areaWithCode = (text: string): Area | undefined => index.withCode(text);

/** The area or group with this code, number of ISO 3166-1, or name in any language; nothing is found by likeness. */
export function findArea(given: string): Area | Refusal {
  const text = withoutGaps(given);
  return lookUp(text) ?? unknownArea(isTooLong(text) ? given : text);
}

/** As findArea, without a reason, which takes a while, where there is none. */
export function knownArea(given: string): Area | undefined {
  const found = lookUp(withoutGaps(given));
  return found instanceof Refusal ? undefined : found;
}

/** In the wide digits of Japanese and Chinese too. */
const NUMBER = /^\s*[\d０-９]{1,3}\s*$/u;

/** What a text names: an area, what is refused for a reason of its own, or nothing. */
function lookUp(text: string): Area | Refusal | undefined {
  if (isTooLong(text)) return undefined;
  const plain = index.withCode(text) ?? index.withPlainName(text);
  if (plain) return plain;
  if (NUMBER.test(text)) return areaWithNumber(text.normalize("NFKC").trim());
  const found = readAreaName(text, index);
  return found === undefined || "kind" in found ? found : pastArea(text, found);
}

/** The area that words are the whole name of, in any language: no notes, no codes, and no hint where there is none. */
export function areaWithName(words: string): Area | undefined {
  const found = index.named(words);
  return found !== undefined && "kind" in found ? found : undefined;
}

/** No name with its notes is longer, or has more letters and digits; what is longer is not looked at. */
const LONGEST = 200;
const MOST_LETTERS = 110;

const isTooLong = (text: string): boolean => text.length > LONGEST || lettersIn(text) > MOST_LETTERS;

// A gap, however wide, is one; two kinds of space beside each other may be a misread letter.
const withoutGaps = (text: string): string => text.replace(/(\s)\1+/g, "$1");

/** Some letters are several once they are compared. */
const lettersIn = (text: string): number => text.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "").length;

const unknownArea = (text: string): Refusal => invalid(`Unknown area "${text}". ${hint(text)}`);

let hints: AreaHints | undefined;

function hint(text: string): string {
  hints ??= new AreaHints(areas, index.spellings());
  const meant = (takeHint() ? hints.for(text) : []).map((name) => `"${name}"`);
  return meant.length === 0
    ? 'ATI.LIST("areas") lists what is known.'
    : `Did you mean ${meant.join(" or ")}?`;
}

function areaWithNumber(text: string): Area | Refusal {
  const { numbers, doubtfulNumbers } = bundle.areaNames;
  const number = text.padStart(3, "0");
  const code = numbers[number];
  if (code === undefined) return invalid(`Unknown area "${text}". No country has this number in ISO 3166-1.`);
  const other = doubtfulNumbers[number];
  if (other === undefined) return areaOf(code);
  return invalid(
    `"${text}" is not certain: ${areaOf(code).name} in ISO 3166-1, ${areaOf(other).name} in the Correlates of War list. ` +
      `Write "${code}" or "${other}".`,
  );
}

function pastArea(text: string, { areas: successors }: PastArea): Refusal {
  const names = successors.map((code) => `${areaOf(code).name} ("${code}")`);
  const last = names.length > 1 ? ` and ${names[names.length - 1] ?? ""}` : "";
  const listed = `${names.slice(0, Math.max(1, names.length - 1)).join(", ")}${last}`;
  return invalid(
    `"${text}" is of the past and has no figures. ${names.length > 1 ? "Areas" : "The area"} of today with figures: ${listed}.`,
  );
}

/** The countries a group stands for, in order. */
export const membersOf = (group: Area): readonly Area[] => group.members.map(areaOf);
