import { datasetNamed, technologyNamed } from "../../../core/asking/names";
import { isFound, type Refusal } from "../../../core/refusal";
import { quoted } from "../../../core/words/quoted";
import { argumentValue } from "../../../excel/reading/formula/argument-value";
import { MEMBERS } from "../../shared/choosing/area-label";
import type { ChoiceGroup } from "../../shared/choosing/choice-option";
import { SIXTEEN } from "../../shared/choosing/technologies-of-choice";
import { NO_TABLES, type OwnTables } from "../../shared/own/own-tables";
import type { GuideFunction, GuideParameter } from "../../shared/questions/guide-function";
import { ARGUMENT_KINDS, LEFT_OUT, type Call } from "./argument-kinds";
import { indicatorOfCall } from "./change-call";
import { ownFiguresOf, textAt } from "./own-argument";

/** What an argument is chosen from. */
export interface ArgumentChoice {
  readonly groups: readonly ChoiceGroup[];
  /** What of it the argument names now. */
  readonly chosen: readonly string[];
  /** Whether several may be chosen, which make a list. */
  readonly several: boolean;
  /** The argument as the formula has it once these are chosen. */
  readonly textOf: (values: readonly string[]) => string;
}

/** Functions that name what they answer with, so that a longer list shifts nothing. */
const LABELLED = new Set(["FIGURE", "SERIES", "SUMMARY", "TABLE"]);

/** The choice for an argument of a call, of which `typed` holds all; undefined where any text may stand. */
export function argumentChoice(
  { name, optional }: GuideParameter,
  entry: GuideFunction,
  typed: readonly string[],
  tables: OwnTables = NO_TABLES,
): ArgumentChoice | undefined {
  const kind = ARGUMENT_KINDS[name];
  if (!kind) return undefined;
  const call = callOf(entry, typed, tables);
  const isPlural = PLURALS.has(name);
  const groups = kind
    .groups(call)
    .map(({ title, options }) => ({
      title,
      options: options.filter(({ value }) => mayStand(value, isPlural, optional === true)),
    }))
    .filter(({ options }) => options.length > 0);
  if (groups.length === 0) return undefined;
  const read = argumentValue(textAt(entry, typed, name));
  const names =
    read.kind === "literal"
      ? [read.value]
      : read.kind === "list"
        ? read.rows.flat()
        : read.kind === "left out"
          ? [LEFT_OUT]
          : [textAt(entry, typed, name).trim()];
  const isRow = read.kind === "list" ? read.rows.length === 1 : name === "technologies";
  return {
    groups,
    chosen: names.flatMap((each) => kind.valueOf(String(each), call) ?? []),
    several: isPlural && (read.kind === "list" || LABELLED.has(entry.name)),
    textOf(values) {
      const texts = values.map((value) =>
        value === LEFT_OUT ? "" : (kind.textOf?.(value, call) ?? quoted(value)),
      );
      return texts.length > 1 ? `{${texts.join(isRow ? "," : ";")}}` : (texts[0] ?? "");
    },
  };
}

/** Those that may hold a list. */
const PLURALS = new Set(["areas", "technologies", "indicators"]);

/** Members and all sixteen stand for lists that no formula knows by a name. */
const mayStand = (value: string, isPlural: boolean, isOptional: boolean): boolean =>
  value === LEFT_OUT ? isOptional && !isPlural : value !== SIXTEEN && !value.startsWith(MEMBERS);

/** What was found. */
const known = <T>(found: T | Refusal | undefined): T | undefined => (isFound(found) ? found : undefined);

function callOf(entry: GuideFunction, typed: readonly string[], tables: OwnTables): Call {
  const indicator = indicatorOfCall(entry, typed);
  const named = (...parameters: readonly string[]): string | undefined => {
    const read = argumentValue(parameters.map((name) => textAt(entry, typed, name)).join(""));
    return read.kind === "literal" ? String(read.value) : undefined;
  };
  const technology = named("technology", "technologies");
  const dataset = named("dataset");
  const own = ownFiguresOf(entry, typed, tables);
  return {
    indicator,
    technology: technology === undefined ? undefined : known(technologyNamed(technology, indicator, own)),
    dataset: own ?? known(datasetNamed(dataset)),
    tables,
  };
}
