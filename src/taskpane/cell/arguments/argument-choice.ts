import { areaNamed, datasetNamed, indicatorNamed, technologyNamed } from "../../../core/asking/names";
import { measured } from "../../../core/asking/question";
import type { Indicator } from "../../../core/catalogue/indicators";
import { ALL, technologies, type Technology } from "../../../core/catalogue/technologies";
import type { Dataset } from "../../../core/figures/dataset";
import { datasets } from "../../../core/figures/store";
import { isFound, type Refusal } from "../../../core/refusal";
import { quoted } from "../../../core/words/quoted";
import { argumentValue } from "../../../excel/reading/formula/argument-value";
import { areaGroups } from "../../shared/choosing/area-groups";
import { MEMBERS } from "../../shared/choosing/area-label";
import type { ChoiceGroup, ChoiceOption } from "../../shared/choosing/choice-option";
import { datasetGroups } from "../../shared/choosing/dataset-groups";
import { indicatorGroups } from "../../shared/choosing/indicator-groups";
import { SIXTEEN } from "../../shared/choosing/technologies-of-choice";
import { technologyGroups } from "../../shared/choosing/technology-groups";
import { technologyName } from "../../shared/choosing/technology-name";
import type { GuideFunction, GuideParameter } from "../../shared/questions/guide-function";
import { indicatorOfCall } from "./change-call";

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

/** The rest of the call, as far as it tells what there is to choose; undefined where only Excel can tell. */
interface Call {
  readonly entry: GuideFunction;
  readonly indicator: Indicator | undefined;
  readonly technology: Technology | undefined;
  readonly dataset: Dataset | undefined;
}

interface Kind {
  readonly groups: (call: Call) => readonly ChoiceGroup[];
  /** The value of the option that stands for a name; undefined for none. */
  readonly valueOf: (name: string, call: Call) => string | undefined;
  /** Left out, a text in quotation marks. */
  readonly textOf?: (value: string, call: Call) => string;
}

/** A left-out argument, where that is a choice too. */
const LEFT_OUT = "";

/** Functions that name what they answer with, so that a longer list shifts nothing. */
const LABELLED = new Set(["FIGURE", "SERIES", "SUMMARY", "TABLE"]);

/** The choice for an argument of a call, of which `typed` holds all; undefined where any text may stand. */
export function argumentChoice(
  { name, optional }: GuideParameter,
  entry: GuideFunction,
  typed: readonly string[],
): ArgumentChoice | undefined {
  const kind = KINDS[name];
  if (!kind) return undefined;
  const call = callOf(entry, typed);
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
          : [];
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

const AREA: Kind = {
  groups: ({ dataset }) => areaGroups(dataset),
  valueOf: (name) => codeOf(areaNamed(name)),
};

const TECHNOLOGY: Kind = {
  groups: ({ indicator, dataset }) =>
    indicator ? technologyGroups(indicator, dataset) : [{ title: "Technologies", options: OF_THE_REPORT }],
  valueOf: (name, { indicator }) =>
    name === LEFT_OUT ? undefined : codeOf(technologyNamed(name, indicator)),
  textOf(value, { indicator }) {
    const technology = technologyNamed(value, indicator);
    return quoted(isFound(technology) && indicator ? technologyName(technology, indicator) : value);
  },
};

const OF_THE_REPORT: readonly ChoiceOption[] = technologies.map(({ code, name, aliases }) => ({
  value: code,
  label: name,
  note: "",
  disabled: false,
  about: [code, ...aliases].join(" "),
}));

const INDICATOR: Kind = { groups: indicatorGroups, valueOf: (name) => codeOf(indicatorNamed(name)) };

const DATASET: Kind = {
  groups: ({ indicator, technology }) =>
    indicator
      ? datasetGroups(indicator, [technology ?? ALL])
      : [{ title: "Datasets", options: EVERY_DATASET }],
  valueOf(name) {
    const found = datasetNamed(name);
    return found === undefined ? LEFT_OUT : isFound(found) ? found.id : undefined;
  },
};

const EVERY_DATASET: readonly ChoiceOption[] = datasets.map(({ id, entry }) => ({
  value: id,
  label: id,
  note: entry.measures,
  disabled: false,
  about: `${entry.title} ${entry.producer}`,
}));

const YEAR: Kind = {
  groups({ indicator, technology, dataset }) {
    const measurement = indicator && measured({ indicator, technology: technology ?? ALL, dataset });
    if (!isFound(measurement)) return [];
    const { latest } = measurement;
    const { firstYear, lastYear } = measurement.dataset;
    const years = Array.from({ length: lastYear - firstYear + 1 }, (_, at) => lastYear - at);
    return [
      {
        title: `Years of ${measurement.dataset.id}`,
        options: [
          optionOf(LEFT_OUT, "Latest", `now ${latest}`),
          ...years.map((year) => optionOf(String(year), String(year), year > latest ? "incomplete" : "")),
        ],
      },
    ];
  },
  valueOf: (name) => (name.trim().toLowerCase() === "latest" ? LEFT_OUT : name),
  textOf: (value) => value,
};

const optionOf = (value: string, label: string, note: string): ChoiceOption => ({
  value,
  label,
  note,
  disabled: false,
  about: "",
});

const KINDS: Readonly<Record<string, Kind>> = {
  area: { ...AREA, groups: (call) => AREA.groups(call).slice(1) },
  areas: AREA,
  technology: TECHNOLOGY,
  technologies: TECHNOLOGY,
  indicator: INDICATOR,
  indicators: INDICATOR,
  dataset: DATASET,
  year: YEAR,
  years: YEAR,
  from: YEAR,
  to: YEAR,
};

/** What was found. */
const known = <T>(found: T | Refusal | undefined): T | undefined => (isFound(found) ? found : undefined);
const codeOf = (found: { readonly code: string } | Refusal): string | undefined => known(found)?.code;

function callOf(entry: GuideFunction, typed: readonly string[]): Call {
  const indicator = indicatorOfCall(entry, typed);
  const named = (...parameters: readonly string[]): string | undefined => {
    const read = argumentValue(parameters.map((name) => textAt(entry, typed, name)).join(""));
    return read.kind === "literal" ? String(read.value) : undefined;
  };
  const technology = named("technology", "technologies");
  const dataset = named("dataset");
  return {
    entry,
    indicator,
    technology: technology === undefined ? undefined : known(technologyNamed(technology, indicator)),
    dataset: known(datasetNamed(dataset)),
  };
}

/** What is typed for a parameter; nothing where the function has none such. */
const textAt = ({ parameters }: GuideFunction, typed: readonly string[], name: string): string =>
  typed[parameters.findIndex((parameter) => parameter.name === name)] ?? "";
