import { list, LIST_KINDS } from "../lists";
import { NameIndex } from "../../names/name-index";
import type { Ask } from "./ask";
import { readAsk } from "./read-ask";
import { saidIn } from "./reading/said";

/** Lists whose entries are looked for by their names, and are no figures; of others a code as it is written is. */
const ENTRIES = ["areas", "groups", "datasets", "policies", "facts", "findings", "flags"];

let named: NameIndex<true> | undefined;
let codes: ReadonlySet<string> | undefined;

/**
 * What a text asks for, where that leads what can be found by it: it says of what a figure is, most of it is
 * understood, and it is not the name of an area, a dataset or an entry of the report, nor of strategies and laws.
 */
export function leadingAsk(text: string): Ask | undefined {
  named ??= indexOfEntries();
  codes ??= codesAlone();
  if (named.find(text) || codes.has(text.trim()) || saidIn(text).words.has("beyond")) return undefined;
  const ask = readAsk(text);
  if (ask === undefined) return undefined;
  const { assumed, areas, notUnderstood } = ask;
  const saysWhat = !assumed.includes("technology") || !assumed.includes("indicator") || areas.length > 1;
  const words = text.trim().split(/\s+/u).length;
  return saysWhat && 2 * notUnderstood.length <= words ? ask : undefined;
}

function indexOfEntries(): NameIndex<true> {
  const index = new NameIndex<true>();
  for (const kind of ENTRIES) {
    for (const { code, name, aliases } of list(kind)) index.add(true, [code, name, ...aliases]);
  }
  return index;
}

/** Codes that are no everyday name as well, as "AI" is. */
function codesAlone(): ReadonlySet<string> {
  const entries = LIST_KINDS.filter((kind) => !ENTRIES.includes(kind)).flatMap(list);
  return new Set(entries.filter(({ code, aliases }) => !aliases.includes(code)).map(({ code }) => code));
}
