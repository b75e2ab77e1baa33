import { areaNamed, indicatorNamed, technologyNamed } from "../../core/asking/names";
import { parseArgs } from "node:util";
import { singleCodes } from "../../core/asking/single-areas";
import type { Area } from "../../core/catalogue/areas";
import { findDataset } from "../../core/catalogue/datasets";
import { listed } from "../../core/words/readable";
import { isFound, orThrow, type Refusal } from "../../core/refusal";
import { AREA_ORDERS, SCALES, type SheetDefinition } from "../../plans/sheet/definition/definition";
import { ownPeersTrouble, type Peers, type OwnPeers } from "../../plans/sheet/definition/own-peers";
import { shortcomingOf } from "../../plans/sheet/definition/shortcoming";
import { templates, type Taken, type Template } from "../../plans/sheet/templates";
import { CommandMistake } from "./command-mistake";
import { ownNameTrouble } from "../../plans/sheet/definition/own-name";

/** What a command line asks for. */
interface Wish {
  readonly definition: SheetDefinition;
  /** Path of the file. */
  readonly out: string;
}

const OPTIONS = {
  template: { type: "string" },
  areas: { type: "string" },
  peers: { type: "string" },
  technologies: { type: "string" },
  indicators: { type: "string" },
  from: { type: "string" },
  to: { type: "string" },
  dataset: { type: "string" },
  order: { type: "string" },
  scale: { type: "string" },
  title: { type: "string" },
  out: { type: "string" },
  help: { type: "boolean" },
} as const;

export const HELP = [
  "npm run export -- --template head-to-head --areas KR,EU27 --out kr-eu.xlsx",
  "",
  `  --template      ${templates.map(({ id }) => id).join(", ")}`,
  "  --areas         codes or names, with commas between: KR,Germany",
  "  --peers         a group or an aggregate to compare with: G7; or areas of your own choice: JP,CN,TW",
  '  --technologies  codes or names: "Big Data,ROB"',
  "  --indicators    codes: SHARE,RPA",
  "  --from, --to    years: 2010, 2018",
  "  --dataset       a dataset to take where it has the figures",
  `  --order         of areas: ${AREA_ORDERS.join(", ")}`,
  `  --scale         of a trend where a line lies flat beside another: ${SCALES.join(", ")}`,
  "  --title         a title of your own",
  "  --out           the file to write; an older one of that name is replaced",
  "",
  "With ADDIN_URL=https://… the file says that the add-in can be had there.",
].join("\n");

/** Reads a command line; undefined where it asks for help. */
export function readWish(given: readonly string[]): Wish | undefined {
  const values = parsed(given);
  if (values.help || given.length === 0) return undefined;
  const { template: id, out } = values;
  const template = templates.find((each) => each.id === id);
  const known = listed(
    templates.map((each) => each.id),
    "or",
  );
  if (!template) throw new CommandMistake(`Unknown template "${id ?? ""}": give --template ${known}.`);
  if (out === undefined || out === "") throw new CommandMistake("Give the file to write with --out.");
  if (!/\.xlsx$/i.test(out)) throw new CommandMistake(`The file "${out}" must end with .xlsx.`);
  return { definition: definitionOf(template, values), out };
}

type Values = ReturnType<typeof parsed>;

function parsed(given: readonly string[]) {
  try {
    return parseArgs({ args: [...given], options: OPTIONS, strict: true }).values;
  } catch (problem) {
    throw new CommandMistake(
      problem instanceof Error ? (problem.message.split("\n")[0] ?? "") : String(problem),
    );
  }
}

/** What a list with commas names. */
const found = <T extends object>(text: string, find: (each: string) => T | Refusal): readonly T[] =>
  splitNames(text, (each) => isFound(find(each))).map((each) => orMistake(find(each)));

function definitionOf({ standard, takes, name }: Template, values: Values): SheetDefinition {
  const codes = (text: string | undefined, find: (each: string) => { readonly code: string } | Refusal) =>
    text === undefined ? undefined : found(text, find).map(({ code }) => code);
  const chosen = {
    areas: codes(values.areas, areaNamed) ?? standard.areas,
    technologies: codes(values.technologies, (text) => technologyNamed(text)) ?? standard.technologies,
    indicators: codes(values.indicators, indicatorNamed) ?? standard.indicators,
  };
  for (const what of ["areas", "technologies", "indicators"] as const) {
    requireCount(name, what, takes[what], values[what] === undefined ? undefined : chosen[what].length);
  }
  const from = values.from === undefined ? standard.from : year(values.from);
  const to = values.to === undefined || values.to === "latest" ? "latest" : year(values.to);
  const order = AREA_ORDERS.find((each) => each === (values.order ?? standard.order));
  if (!order)
    throw new CommandMistake(`Unknown order "${values.order ?? ""}": ${listed(AREA_ORDERS, "or")}.`);
  const scale = SCALES.find((each) => each === (values.scale ?? "linear"));
  if (!scale) throw new CommandMistake(`Unknown scale "${values.scale ?? ""}": ${listed(SCALES, "or")}.`);
  if (scale === "log" && standard.template !== "trend")
    throw new CommandMistake(`The template "${name}" draws no lines; --scale log is for --template trend.`);
  const definition: SheetDefinition = {
    ...standard,
    ...chosen,
    title: values.title ?? "",
    peers: values.peers === undefined ? standard.peers : peersIn(values.peers),
    from,
    to,
    dataset: values.dataset === undefined ? "" : orMistake(findDataset(values.dataset)).id,
    order,
    ...(scale === "log" ? { scale } : {}),
  };
  const shortcoming = shortcomingOf(definition);
  if (shortcoming !== undefined) throw new CommandMistake(shortcoming);
  return definition;
}

/** One group or aggregate; or several areas as a group of their own, named after them. */
function peersIn(text: string): Peers {
  const areas = found(text, areaNamed);
  const [first] = areas;
  if (!first)
    throw new CommandMistake("Give a group or areas to compare with: --peers G7, --peers JP,CN,TW.");
  if (areas.length === 1 && first.members.length > 0) return first.code;
  const own = wishedPeers(areas);
  const trouble =
    areas.length === 1 ? `"${first.code}" has no members` : ownPeersTrouble(own)?.replace(/\.$/, "");
  if (trouble !== undefined) throw new CommandMistake(`${trouble}; --peers takes a group, or several areas.`);
  return own;
}

function requireCount(
  template: string,
  what: string,
  { least, most }: Taken,
  count: number | undefined,
): void {
  if (count === undefined || (count >= least && count <= most)) return;
  const wanted = least === most ? String(least) : `${least} to ${most}`;
  throw new CommandMistake(`The template "${template}" takes ${wanted} ${what}, not ${count}.`);
}

function year(text: string): number {
  if (!/^\d{4}$/.test(text)) throw new CommandMistake(`"${text}" is no year; give one such as 2018.`);
  return Number(text);
}

function orMistake<T extends object>(found: T | Refusal): T {
  try {
    return orThrow(found);
  } catch (problem) {
    throw new CommandMistake(problem instanceof Error ? problem.message : String(problem));
  }
}

/**
 * The names of a list with commas between. A comma with a space behind it may belong to a name, so the longest known
 * name wins: "Korea, Rep.,EU27" are two, and "KR, EU27" are two as well.
 */
export function splitNames(text: string, isKnown: (name: string) => boolean): readonly string[] {
  return text.split(/,(?! )/).flatMap((part) => {
    const pieces = part.split(", ");
    const names: string[] = [];
    for (let at = 0; at < pieces.length;) {
      let end = pieces.length;
      while (end > at + 1 && !isKnown(pieces.slice(at, end).join(", ").trim())) end -= 1;
      names.push(pieces.slice(at, end).join(", ").trim());
      at = end;
    }
    return names.filter((name) => name !== "");
  });
}

/** Areas as a peer group, groups replaced by their members, named after what was asked for as fully as there is room. */
export function wishedPeers(asked: readonly Area[]): OwnPeers {
  const areas = singleCodes(asked.map(({ code }) => code));
  const byName = asked.map(({ name }) => name).join(" + ");
  const byCode = asked.map(({ code }) => code).join(" + ");
  const name = [byName, byCode].find((each) => ownNameTrouble(each) === undefined);
  return { name: name ?? `Group of ${areas.length} areas`, areas };
}
