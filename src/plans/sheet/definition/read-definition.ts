import { findArea } from "../../../core/catalogue/areas";
import { findDataset } from "../../../core/catalogue/datasets";
import { findIndicator } from "../../../core/catalogue/indicators";
import { findTechnology } from "../../../core/catalogue/technologies";
import { tableNamed } from "../../../core/own/own-table";
import { Refusal } from "../../../core/refusal";
import { AREA_ORDERS, DEFINITION_VERSION, SCALES, TEMPLATE_IDS, type SheetDefinition } from "./definition";
import { ownPeersTrouble, type Peers } from "./own-peers";
import { shortcomingOf } from "./shortcoming";

/** Why a kept definition cannot be read: a newer add-in wrote it, or it is damaged. */
export class UnreadableDefinition extends Error {
  override readonly name = "UnreadableDefinition";

  constructor(
    readonly reason: "newer" | "broken",
    message: string,
  ) {
    super(message);
  }
}

/** Finds what a name or code means. */
type Find = (text: string) => { readonly code: string } | { readonly id: string } | Refusal;

type Fields = Readonly<Record<string, unknown>>;

/** No name of an area, technology, indicator or dataset is as long, and no title is read to its end. */
const LONGEST_TEXT = 300;
/** No template takes as many. */
const LONGEST_LIST = 1000;

/** The definition that a text holds, names in it turned into codes; else why not. */
export function readDefinition(text: string): SheetDefinition | UnreadableDefinition {
  try {
    return definitionFrom(JSON.parse(text));
  } catch {
    return broken("it is no JSON");
  }
}

/** The definition that something kept in a workbook or a browser is, which strangers may have written; else why not. */
export function definitionFrom(given: unknown): SheetDefinition | UnreadableDefinition {
  try {
    if (!hasFields(given)) throw broken("it is no object");
    const definition = definitionIn(given);
    const shortcoming = shortcomingOf(definition);
    return shortcoming === undefined ? definition : broken(clause(shortcoming));
  } catch (problem) {
    if (problem instanceof UnreadableDefinition) return problem;
    throw problem;
  }
}

const hasFields = (given: unknown): given is Fields =>
  typeof given === "object" && given !== null && !Array.isArray(given);

function definitionIn(fields: Fields): SheetDefinition {
  const { version } = fields;
  if (typeof version === "number" && version > DEFINITION_VERSION) {
    throw new UnreadableDefinition(
      "newer",
      `The sheet was made by a newer ATI for Excel (definition ${version}, this one reads ${DEFINITION_VERSION}). Update the add-in to change it.`,
    );
  }
  if (version !== DEFINITION_VERSION)
    throw broken(`its version is ${typeof version === "number" ? version : "no number"}`);
  const from = fields.from === null ? null : yearIn(fields, "from");
  const to = fields.to === "latest" ? "latest" : yearIn(fields, "to");
  const dataset = nameIn(fields, "dataset", (text) => (isTable(text) ? { id: text } : findDataset(text)));
  // What the user's own table calls its areas and technologies is known once the table is read.
  const orOwn = (find: Find): Find => (isTable(dataset) ? (text) => orText(find, text) : find);
  return {
    version: DEFINITION_VERSION,
    template: oneOf(fields, "template", TEMPLATE_IDS),
    title: textIn(fields, "title"),
    areas: namesIn(fields.areas, "areas", orOwn(findArea)),
    peers: peersIn(fields),
    technologies: namesIn(fields.technologies, "technologies", orOwn(findTechnology)),
    indicators: namesIn(fields.indicators, "indicators", findIndicator),
    from,
    to,
    dataset,
    order: oneOf(fields, "order", AREA_ORDERS),
    ...("scale" in fields ? { scale: oneOf(fields, "scale", SCALES) } : {}),
  };
}

const isTable = (dataset: string): boolean => tableNamed(dataset) !== undefined;

function orText(find: Find, text: string): ReturnType<Find> {
  const found = find(text);
  return found instanceof Refusal ? { code: text } : found;
}

function textIn(fields: Fields, name: string): string {
  const given = fields[name];
  if (typeof given !== "string") throw broken(`its ${name} is no text`);
  return bounded(given, name);
}

function bounded(text: string, what: string): string {
  if (text.length > LONGEST_TEXT) throw broken(`a text of ${text.length} letters stands for its ${what}`);
  return text;
}

function oneOf<T extends string>(fields: Fields, name: string, known: readonly T[]): T {
  const given = textIn(fields, name);
  const found = known.find((each) => each === given);
  if (found === undefined) throw broken(`its ${name} is "${given}", not one of ${known.join(", ")}`);
  return found;
}

function yearIn(fields: Fields, name: string): number {
  const given = fields[name];
  if (typeof given !== "number" || !Number.isInteger(given)) throw broken(`its ${name} is no year`);
  return given;
}

/** Editions before groups of the user's own wrote a code. */
function peersIn(fields: Fields): Peers {
  const given = fields.peers;
  if (!hasFields(given)) return nameIn(fields, "peers", findArea);
  if (typeof given.name !== "string") throw broken("the name of its peer group is no text");
  const areas = namesIn(given.areas, "peer group’s areas", findArea);
  const peers = { name: given.name, areas: [...new Set(areas)] };
  const trouble = ownPeersTrouble(peers);
  if (trouble !== undefined) throw broken(clause(trouble));
  return peers;
}

function namesIn(given: unknown, what: string, find: Find): readonly string[] {
  if (!Array.isArray(given)) throw broken(`its ${what} are no list`);
  if (given.length > LONGEST_LIST) throw broken(`its ${what} are ${given.length}, more than any sheet takes`);
  return given.map((each: unknown) => {
    if (typeof each !== "string") throw broken(`its ${what} hold something that is no text`);
    return known(bounded(each, what), find);
  });
}

function nameIn(fields: Fields, name: string, find: Find): string {
  const given = textIn(fields, name);
  return given === "" ? "" : known(given, find);
}

function known(text: string, find: Find): string {
  const found = find(text);
  if (found instanceof Refusal) throw broken(clause(found.message));
  // A dataset has codes of its own to look up, under the name of code.
  return "id" in found ? found.id : found.code;
}

const clause = (sentence: string): string => sentence.replace(/\.$/, "");

const broken = (why: string): UnreadableDefinition =>
  new UnreadableDefinition("broken", `The sheet's definition cannot be read: ${why}.`);
