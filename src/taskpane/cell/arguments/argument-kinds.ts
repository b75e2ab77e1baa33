import { areaNamed, datasetNamed, indicatorNamed, technologyNamed } from "../../../core/asking/names";
import { measured } from "../../../core/asking/question";
import type { Indicator } from "../../../core/catalogue/indicators";
import { ALL, technologies, type Technology } from "../../../core/catalogue/technologies";
import type { Dataset } from "../../../core/figures/dataset";
import { datasets } from "../../../core/figures/store";
import { isFound, type Refusal } from "../../../core/refusal";
import { quoted } from "../../../core/words/quoted";
import { areaGroups } from "../../shared/choosing/area-groups";
import type { ChoiceGroup, ChoiceOption } from "../../shared/choosing/choice-option";
import { datasetGroups } from "../../shared/choosing/dataset-groups";
import { indicatorGroups } from "../../shared/choosing/indicator-groups";
import { technologyGroups } from "../../shared/choosing/technology-groups";
import { technologyName } from "../../shared/choosing/technology-name";

/** The rest of the call, as far as it tells what there is to choose; undefined where only Excel can tell. */
export interface Call {
  readonly indicator: Indicator | undefined;
  readonly technology: Technology | undefined;
  readonly dataset: Dataset | undefined;
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

/** By the name of the parameter; any text may stand for the others. */
export const ARGUMENT_KINDS: Readonly<Record<string, Kind>> = {
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

const codeOf = (found: { readonly code: string } | Refusal): string | undefined =>
  isFound(found) ? found.code : undefined;
