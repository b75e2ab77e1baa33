import { measured } from "../../../core/asking/question";
import { ALL, ownCodes, technologies, type Technology } from "../../../core/catalogue/technologies";
import type { Indicator } from "../../../core/catalogue/indicators";
import type { Dataset } from "../../../core/figures/dataset";
import { OwnDataset } from "../../../core/own/own-dataset";
import { Refusal } from "../../../core/refusal";
import type { ChoiceGroup, ChoiceOption } from "./choice-option";
import { SIXTEEN, SIXTEEN_NAME } from "./technologies-of-choice";

/**
 * What technologies can be asked for; one without figures says why. Own codes are those of datasets that answer; of a
 * table of the user's own all that it has, in its order.
 */
export function technologyGroups(indicator: Indicator, dataset: Dataset | undefined): readonly ChoiceGroup[] {
  if (indicator.context) return [];
  const option = (technology: Technology): ChoiceOption => optionOf(technology, indicator, dataset);
  if (dataset instanceof OwnDataset)
    return [{ title: "Technologies of your table", options: dataset.own.technologies.all.map(option) }];
  const within = dataset ? [dataset] : indicator.datasets;
  const prefixes = new Set(within.map(({ entry }) => entry.prefix));
  const own = [...prefixes].map((prefix) => ({
    title: `Codes ${prefix}: of ${within.find(({ entry }) => entry.prefix === prefix)?.id ?? ""}`,
    options: ownCodes
      .filter((code) => code.prefix === prefix)
      .map(option)
      .filter(({ disabled }) => !disabled),
  }));
  const named = technologies.map(option);
  const options = [allSixteen(named), together(option(ALL)), ...named];
  return [{ title: "Technologies", options }, ...own].filter((group) => group.options.length > 0);
}

/** Else it is taken for the sixteen side by side. */
const together = (all: ChoiceOption): ChoiceOption =>
  all.disabled ? all : { ...all, note: "everything together, as one figure" };

function allSixteen(options: readonly ChoiceOption[]): ChoiceOption {
  const found = options.filter(({ disabled }) => !disabled).length;
  return {
    value: SIXTEEN,
    label: SIXTEEN_NAME,
    note: found === 0 ? "none has figures" : `side by side; ${found} have figures`,
    disabled: found === 0,
    about: "16 every technology of the report",
  };
}

function optionOf(technology: Technology, indicator: Indicator, dataset: Dataset | undefined): ChoiceOption {
  const { code, name, aliases, prefix } = technology;
  const measurement = measured({ indicator, technology, dataset });
  const isMissing = measurement instanceof Refusal;
  return {
    value: code,
    label: name === "" ? code : name,
    note: isMissing ? measurement.message : prefix === "" ? "" : code,
    disabled: isMissing,
    about: [code, ...aliases].join(" "),
  };
}
