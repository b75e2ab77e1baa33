import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import type { Plan, PlannedCell } from "../../../plans/plan";
import { sheetPlan } from "../../../plans/sheet/sheet-plan";
import { askProperty } from "../../write/sheets/sheet-property";
import type { MadeSheet, Readable } from "./made-sheets";
import { LONGEST_PAGE } from "./registry";
import { PAGE_PROPERTY } from "./sheet-mark";

/** Of an unpacked page at most. */
const MOST_BYTES = 16_000_000;

/** The lists of a plan, each an object an entry. */
const LISTS = [
  "cells",
  "styles",
  "charts",
  "heatMaps",
  "notes",
  "choices",
  "greyed",
  "spills",
  "inputs",
] as const;

/**
 * A page as it is kept with its sheet: all that was written but what the formulas gave. Whatever version lays pages out
 * later, it then knows which cells are its own and which the user's. Undefined for one that is too large.
 */
export function packPage(page: Plan): string | undefined {
  const kept = { ...page, title: undefined, hint: undefined, sections: undefined };
  const bytes = strToU8(JSON.stringify(kept, (key, value: unknown) => (key === "value" ? undefined : value)));
  const packed = `${bytes.length}:${toBase64(deflateSync(bytes))}`;
  return packed.length <= LONGEST_PAGE && bytes.length <= MOST_BYTES ? packed : undefined;
}

/** What is kept of a made sheet's page; undefined for nothing that is of it. To be asked after the next request. */
export function askKeptPage(
  context: Excel.RequestContext,
  { id, entry }: Pick<MadeSheet, "id" | "entry">,
): () => Plan | undefined {
  const kept = askProperty(context, id, PAGE_PROPERTY);
  return () => {
    const packed = kept() ?? entry.page;
    const page = packed === undefined ? undefined : unpackPage(packed);
    return page?.rows === entry.rows && page.columns === entry.columns ? page : undefined;
  };
}

/** Says that nobody can tell a sheet's cells from the user's: nothing of its page is kept, and it was laid out otherwise. */
export class EarlierLayout extends Error {
  constructor(sheet: string) {
    super(
      `“${sheet}” was made by an earlier version of ATI for Excel, which laid sheets out otherwise and kept nothing to ` +
        "tell its cells from yours. It stays as it is and alive; open it here and build it anew beside it.",
    );
  }
}

/** The page as it was written, or as it would be written now where nothing of that is kept; then it may be an EarlierLayout. */
export function askWrittenPage(
  context: Excel.RequestContext,
  made: Pick<MadeSheet, "id" | "entry" | "sheet"> & Readable,
): () => Plan {
  const kept = askKeptPage(context, made);
  return () => kept() ?? pageAsNow(made);
}

/** A made sheet's page as it would be written now, where it was laid out so; throws an EarlierLayout. */
export function pageAsNow({ definition, entry, sheet }: Pick<MadeSheet, "entry" | "sheet"> & Readable): Plan {
  const { page } = sheetPlan(definition);
  if (page.rows === entry.rows && page.columns === entry.columns) return page;
  throw new EarlierLayout(sheet);
}

/** Undefined for what packPage has not made: strangers may have written it. */
export function unpackPage(packed: string): Plan | undefined {
  try {
    const [, size, text = ""] = /^(\d{1,8}):(.*)$/.exec(packed) ?? [];
    if (!(Number(size) <= MOST_BYTES)) return undefined;
    const bytes = inflateSync(fromBase64(text), { out: new Uint8Array(Number(size)) });
    const plan: unknown = JSON.parse(strFromU8(bytes));
    return isPlan(plan) ? plan : undefined;
  } catch {
    return undefined;
  }
}

type Fields = Readonly<Record<string, unknown>>;

const isObject = (given: unknown): given is Fields => typeof given === "object" && given !== null;

function isPlan(given: unknown): given is Plan {
  if (!isObject(given) || !isObject(given.sheet)) return false;
  const lists = LISTS.map((name) => given[name]);
  return (
    lists.every((list) => Array.isArray(list) && list.every(isObject)) &&
    Array.isArray(given.widths) &&
    Number.isInteger(given.rows) &&
    Number.isInteger(given.columns) &&
    (given.cells as readonly Fields[]).every(isBlock) &&
    [given.heatMaps, given.charts, given.styles].every((list) =>
      (list as readonly Fields[]).every(({ place }) => isSpot(place)),
    ) &&
    [given.notes, given.choices, given.greyed, given.spills, given.inputs].every((list) =>
      (list as readonly unknown[]).every(isSpot),
    )
  );
}

const isSpot = (given: unknown): boolean =>
  isObject(given) && Number.isInteger(given.row) && Number.isInteger(given.column);

const isBlock = (given: Fields): boolean =>
  isSpot(given) &&
  Array.isArray(given.cells) &&
  given.cells.every((line: unknown) => Array.isArray(line) && line.every(isCell));

const isCell = (given: unknown): given is PlannedCell =>
  given === null ||
  ["string", "number", "boolean"].includes(typeof given) ||
  (isObject(given) && typeof given.formula === "string");

/** Bytes given to a function at once. */
const PIECE = 8192;

function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
