import { ALL, ownCodes, technologies, type Technology } from "../../core/catalogue/technologies";
import type { Indicator } from "../../core/catalogue/indicators";
import type { Dataset } from "../../core/figures/dataset";
import { measurementOf } from "../../core/indicators/choice";
import { Refusal } from "../../core/refusal";
import type { ChoiceGroup, ChoiceOption } from "./choice-option";

/** What technologies can be asked for; one without figures says why. Own codes are those of datasets that answer. */
export function technologyGroups(indicator: Indicator, dataset: Dataset | undefined): readonly ChoiceGroup[] {
  if (indicator.context) return [];
  const option = (technology: Technology): ChoiceOption => optionOf(technology, indicator, dataset);
  const within = dataset ? [dataset] : indicator.datasets;
  const prefixes = new Set(within.map(({ entry }) => entry.prefix));
  const own = [...prefixes].map((prefix) => ({
    title: `Codes ${prefix}: of ${within.find(({ entry }) => entry.prefix === prefix)?.id ?? ""}`,
    options: ownCodes
      .filter((code) => code.prefix === prefix)
      .map(option)
      .filter(({ disabled }) => !disabled),
  }));
  return [{ title: "Technologies", options: [ALL, ...technologies].map(option) }, ...own].filter(
    ({ options }) => options.length > 0,
  );
}

function optionOf(technology: Technology, indicator: Indicator, dataset: Dataset | undefined): ChoiceOption {
  const { code, name, aliases, prefix } = technology;
  const measurement = measurementOf(indicator, technology, dataset);
  const isMissing = measurement instanceof Refusal;
  return {
    value: code,
    label: name === "" ? code : name,
    note: isMissing ? measurement.message : prefix === "" ? "" : code,
    disabled: isMissing,
    about: [code, ...aliases].join(" "),
  };
}
