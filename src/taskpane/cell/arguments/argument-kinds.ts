import { areaNamed, datasetNamed, indicatorNamed, technologyNamed } from "../../../core/asking/names";
import { measured } from "../../../core/asking/question";
import { indicators, type Indicator } from "../../../core/catalogue/indicators";
import { ALL, technologies, type Technology } from "../../../core/catalogue/technologies";
import type { Dataset } from "../../../core/figures/dataset";
import { datasets } from "../../../core/figures/store";
import { tableNamed, tableOf, tableReference } from "../../../core/own/own-table";
import { isFound, type Refusal } from "../../../core/refusal";
import { quoted } from "../../../core/words/quoted";
import { areaGroups, GROUPS } from "../../shared/choosing/area-groups";
import type { ChoiceGroup, ChoiceOption } from "../../shared/choosing/choice-option";
import { datasetGroups } from "../../shared/choosing/dataset-groups";
import { indicatorGroups } from "../../shared/choosing/indicator-groups";
import { tableGroup } from "../../shared/choosing/table-group";
import { technologyGroups } from "../../shared/choosing/technology-groups";
import type { OwnTables } from "../../shared/own/own-tables";
import { technologyName } from "../../shared/choosing/technology-name";

/** The rest of the call, as far as it tells what there is to choose; undefined where only Excel can tell. */
export interface Call {
  readonly indicator: Indicator | undefined;
  readonly technology: Technology | undefined;
  /** One that is named, or a table's figures. */
  readonly dataset: Dataset | undefined;
  readonly tables: OwnTables;
}

/** What there is to choose for an argument, and how a choice is written. */
interface Kind {
  readonly groups: (call: Call) => readonly ChoiceGroup[];
  /** The value of the option that stands for a name; undefined for none. */
  readonly valueOf: (name: string, call: Call) => string | undefined;
  /** Left out, a text in quotation marks. */
  readonly textOf?: (value: string, call: Call) => string;
}

/** A left-out argument, where that is a choice too. */
export const LEFT_OUT = "";

const AREA: Kind = {
  groups: ({ dataset }) => areaGroups(dataset),
  valueOf: (name, { dataset }) => codeOf(areaNamed(name, dataset)),
};

const TECHNOLOGY: Kind = {
  groups: ({ indicator, dataset }) =>
    indicator ? technologyGroups(indicator, dataset) : [{ title: "Technologies", options: OF_THE_REPORT }],
  valueOf: (name, { indicator, dataset }) =>
    name === LEFT_OUT ? undefined : codeOf(technologyNamed(name, indicator, dataset)),
  textOf(value, { indicator, dataset }) {
    const technology = technologyNamed(value, indicator, dataset);
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

/** Tables of the workbook that can serve; the argument is a reference to one, or none. */
const OWN: Kind = {
  groups({ indicator, tables }) {
    const { title, options } = tableGroup(tables, indicator ? [indicator] : indicators);
    return options.length === 0
      ? []
      : [{ title, options: [optionOf(LEFT_OUT, "None", "open data"), ...options] }];
  },
  valueOf(name, { tables }) {
    if (name === LEFT_OUT) return LEFT_OUT;
    const table = tableOf(tables.tables, tableNamed(name) ?? "");
    return table && tableReference(table.name);
  },
  textOf: (value) => value,
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

/** By the name of the parameter; any text may stand for the others. */
export const ARGUMENT_KINDS: Readonly<Record<string, Kind>> = {
  area: { ...AREA, groups: (call) => AREA.groups(call).filter(({ title }) => title !== GROUPS) },
  areas: AREA,
  technology: TECHNOLOGY,
  technologies: TECHNOLOGY,
  indicator: INDICATOR,
  indicators: INDICATOR,
  dataset: DATASET,
  own: OWN,
  year: YEAR,
  years: YEAR,
  from: YEAR,
  to: YEAR,
};

const codeOf = (found: { readonly code: string } | Refusal): string | undefined =>
  isFound(found) ? found.code : undefined;
