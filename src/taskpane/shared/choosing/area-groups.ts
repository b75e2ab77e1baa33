import { areas as allAreas, areasOf, type Area } from "../../../core/catalogue/areas";
import { MEMBERS } from "./area-label";
import type { ChoiceGroup, ChoiceOption } from "./choice-option";
import type { Dataset } from "../../../core/figures/dataset";
import { OwnDataset } from "../../../core/own/own-dataset";

/** The title of what stands for several areas. */
export const GROUPS = "Groups, country by country";

/**
 * What areas can be asked for: groups, then the aggregates and countries that the dataset has; of a table of the user's
 * own all that it has, in its order.
 */
export function areaGroups(dataset: Dataset | undefined): readonly ChoiceGroup[] {
  if (dataset instanceof OwnDataset) {
    const groups = allAreas.filter(
      ({ code, kind, members }) =>
        kind === "group" && !isHeld(code, dataset) && members.some((each) => isHeld(each, dataset)),
    );
    return [
      { title: "Areas of your table", options: areasOf(dataset).map(optionOf) },
      { title: GROUPS, options: groups.map(optionOf) },
    ];
  }
  const areas = allAreas.filter(({ kind, code }) => kind === "group" || isHeld(code, dataset));
  const of = (...kinds: Area["kind"][]): readonly ChoiceOption[] =>
    areas.filter(({ kind }) => kinds.includes(kind)).map(optionOf);
  return [
    {
      title: GROUPS,
      options: [...of("group"), ...areas.filter(isUnion).map(membersOf)],
    },
    { title: "Aggregates", options: of("aggregate", "residual") },
    {
      title: "Countries",
      options: [...of("country")].sort((a, b) => a.label.localeCompare(b.label, "en")),
    },
  ];
}

const isHeld = (code: string, dataset: Dataset | undefined): boolean =>
  dataset === undefined || dataset.area(code) >= 0;

const isUnion = ({ kind, members }: Area): boolean => kind === "aggregate" && members.length > 0;

const optionOf = ({ code, name, kind, members, alpha3, aliases }: Area): ChoiceOption => ({
  value: code,
  label: name,
  note: kind === "group" ? members.join(", ") : code === name ? "" : code,
  disabled: false,
  about: [code, alpha3, ...aliases].join(" "),
});

const membersOf = ({ code, name, members, aliases }: Area): ChoiceOption => ({
  value: `${MEMBERS}${code}`,
  label: `Members: ${name}`,
  note: `${members.length} countries`,
  disabled: false,
  about: [code, ...aliases].join(" "),
});
