import type { CodeEntry } from "../../data/bundle";
import { bundle } from "../figures/bundle";
import { datasets } from "../figures/store";
import { invalid, type Refusal } from "../refusal";
import type { Indicator } from "./indicators";
import { NameIndex, unknownName } from "../names/name-index";
import { normalise } from "../names/normalise";
import { notBundled } from "./not-bundled";

/** One of the report's technologies, ALL, or a dataset's own code. */
export interface Technology {
  /** `BIGDATA`, `ALL`, or with its prefix `WIPO:8`. */
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Prefix of a dataset's own code; empty for a technology of the report and ALL. */
  readonly prefix: string;
  /** What the code contains or the table that holds it; empty for a technology of the report. */
  readonly note: string;
}

/** The report's sixteen. */
export const technologies: readonly Technology[] = bundle.technologies.map((entry) => ({
  ...entry,
  prefix: "",
  note: "",
}));

export const ALL: Technology = {
  code: "ALL",
  name: "All technologies",
  aliases: ["All", "All fields", "Every technology"],
  prefix: "",
  note: "",
};

/** Every dataset's own codes, once for datasets that share them. */
export const ownCodes: readonly Technology[] = collectOwnCodes();

/** Customs write headings with a dot: HS 85.42. */
const HEADING = /^(HS:\d\d)(\d\d)$/;

const index = new NameIndex<Technology>();
for (const technology of [...technologies, ALL]) index.add(technology, [technology.code]);
for (const technology of [...technologies, ALL]) {
  index.add(technology, [technology.name, ...technology.aliases]);
}
for (const own of ownCodes) index.add(own, [own.code, own.code.replace(HEADING, "$1.$2")]);

/** Names of own codes, apart by prefix: "Manufacturing" is a vertical and an industry. */
const namesByPrefix = new Map<string, NameIndex<Technology>>();
for (const own of ownCodes) {
  const names = namesByPrefix.get(own.prefix) ?? new NameIndex<Technology>();
  namesByPrefix.set(own.prefix, names.add(own, [own.name]));
}

/**
 * The technology with this code, name or alias. A dataset's own code is found by its name too;
 * among equals the codes of the indicator's own datasets come first, and a vertical's name wins for INVESTMENT.
 */
export function findTechnology(text: string, indicator?: Indicator): Technology | Refusal {
  const own = indicator?.datasets.map((dataset) => dataset.entry.prefix) ?? [];
  const key = normalise(text);
  const found =
    (indicator?.code === "INVESTMENT" ? namesByPrefix.get("VC")?.withKey(key) : undefined) ??
    index.withKey(key) ??
    withName(key, [...own, ...namesByPrefix.keys()]);
  return (
    found ??
    notBundled(text, "technology") ??
    invalid(unknownName("technology", text, nearestOf(own), text.includes(":") ? ONE_CODE : THE_SIXTEEN))
  );
}

const THE_SIXTEEN = 'ATI.LIST("technologies") lists the sixteen.';
const ONE_CODE =
  'Give one code in each cell, such as "WIPO:8"; ATI.LIST("fields") and ATI.LIST("products") list them.';

/** One of the sixteen, ALL, or a dataset's own code, by a name of theirs; undefined for anything else. */
export const knownTechnology = (text: string): Technology | undefined => index.find(text);

function withName(key: string, prefixes: readonly string[]): Technology | undefined {
  for (const prefix of prefixes) {
    const found = namesByPrefix.get(prefix)?.withKey(key);
    if (found) return found;
  }
  return undefined;
}

function nearestOf(prefixes: readonly string[]): { nearest(text: string): string | undefined } {
  const indexes = [index, ...prefixes.flatMap((prefix) => namesByPrefix.get(prefix) ?? [])];
  return {
    nearest: (text) => indexes.map((each) => each.nearest(text)).find((name) => name !== undefined),
  };
}

function collectOwnCodes(): Technology[] {
  const found = new Map<string, Technology>();
  for (const { entry } of datasets) {
    if (entry.prefix === "") continue;
    for (const code of entry.codes) {
      // What is not divided by technology has no code to ask for.
      if (code.code === "") continue;
      const technology = ownCode(entry.prefix, code);
      if (!found.has(technology.code)) found.set(technology.code, technology);
    }
  }
  return [...found.values()];
}

function ownCode(prefix: string, { code, name, note }: CodeEntry): Technology {
  return { code: `${prefix}:${code}`, name, aliases: [], prefix, note };
}
