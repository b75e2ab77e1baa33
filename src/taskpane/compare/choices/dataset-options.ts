import { indicatorOf } from "../../../core/catalogue/indicators";
import { datasets } from "../../../core/figures/store";
import type { SheetDefinition } from "../../../plans/sheet/definition/definition";
import { unavailableIn } from "../../../plans/sheet/definition/unavailable";
import type { ChoiceGroup, ChoiceOption } from "../../shared/choosing/choice-option";

import { tableGroup } from "../../shared/choosing/table-group";
import { NO_TABLES, type OwnTables } from "../../shared/own/own-tables";

type Choice = Pick<SheetDefinition, "indicators" | "technologies">;

const STANDARD: ChoiceOption = {
  value: "",
  label: "Default",
  note: "the first that has all codes of a technology",
  disabled: false,
  about: "",
};

/** The datasets that have any of the indicators, each with those it has; one without any figure says why. */
export function datasetOptions(
  { indicators, technologies }: Choice,
  own: OwnTables = NO_TABLES,
): readonly ChoiceGroup[] {
  const asked = indicators.map(indicatorOf);
  const options = datasets.flatMap(({ id, entry }): readonly ChoiceOption[] => {
    const own = asked.filter((indicator) => indicator.datasets.some((dataset) => dataset.id === id));
    if (own.length === 0) return [];
    const codes = own.map(({ code }) => code);
    const missing = unavailableIn({ indicators: codes, technologies, dataset: id });
    const isMissing = missing.length === own.length * technologies.length;
    const of = own.length < asked.length ? `; for ${own.map(({ name }) => name).join(", ")}` : "";
    return [
      {
        value: id,
        label: id,
        note: isMissing ? (missing[0]?.reason ?? "") : `${entry.measures}${of}`,
        disabled: isMissing,
        about: `${entry.title} ${entry.producer}`,
      },
    ];
  });
  return [{ title: "Datasets", options: [STANDARD, ...options] }, tableGroup(own, asked)].filter(
    (group) => group.options.length > 0,
  );
}
