import { codeSetOf } from "../../core/catalogue/code-set";
import type { Indicator } from "../../core/catalogue/indicators";
import type { Technology } from "../../core/catalogue/technologies";
import { Refusal } from "../../core/refusal";
import type { ChoiceGroup } from "./choice-option";

/** The datasets that have the indicator, each with what it measures; the default is the first. */
export function datasetGroups(indicator: Indicator, technology: Technology): readonly ChoiceGroup[] {
  const options = indicator.datasets.map((dataset) => {
    const { id, entry } = dataset;
    const codes = codeSetOf(indicator, technology, dataset);
    const isMissing = codes instanceof Refusal;
    return {
      value: id,
      label: id,
      note: isMissing ? codes.message : entry.measures,
      disabled: isMissing,
      about: `${entry.title} ${entry.producer}`,
    };
  });
  const standard = options.find(({ disabled }) => !disabled);
  const first = {
    value: "",
    label: "Default",
    note: standard ? `now ${standard.value}: ${standard.note}` : "",
    disabled: false,
    about: "",
  };
  return [{ title: "Datasets", options: [first, ...options] }];
}
