import { codeSetOf } from "../../../core/catalogue/code-set";
import type { Indicator } from "../../../core/catalogue/indicators";
import type { Technology } from "../../../core/catalogue/technologies";
import { datasetForCall } from "../../../core/asking/dataset-for-call";
import { Refusal } from "../../../core/refusal";
import type { ChoiceGroup } from "./choice-option";

/** The datasets that have the indicator, each with what it measures and lacks; the default is the first. */
export function datasetGroups(
  indicator: Indicator,
  technologies: readonly Technology[],
): readonly ChoiceGroup[] {
  const options = indicator.datasets.map((dataset) => {
    const { id, entry } = dataset;
    const missing = technologies
      .map((technology) => codeSetOf(indicator, technology, dataset))
      .filter((codes) => codes instanceof Refusal);
    const isMissing = missing.length === technologies.length;
    const without = missing.length > 0 ? `; without ${missing.length} of the ${technologies.length}` : "";
    return {
      value: id,
      label: id,
      note: isMissing ? noneOf(missing) : `${entry.measures}${without}`,
      disabled: isMissing,
      about: `${entry.title} ${entry.producer}`,
    };
  });
  const standard = options.find(({ value }) => value === datasetForCall(indicator, technologies)?.id);
  const first = {
    value: "",
    label: "Default",
    note: standard ? `now ${standard.value}: ${standard.note}` : "",
    disabled: false,
    about: "",
  };
  return [{ title: "Datasets", options: [first, ...options] }];
}

const noneOf = ([reason, ...others]: readonly Refusal[]): string =>
  others.length > 0 ? "has none of these technologies" : (reason?.message ?? "");
