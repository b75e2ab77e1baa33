import { areas as allAreas, type Area } from "../../../core/catalogue/areas";
import { MEMBERS } from "./area-label";
import type { ChoiceGroup, ChoiceOption } from "./choice-option";
import type { Dataset } from "../../../core/figures/dataset";

/** What areas can be asked for: groups, then the aggregates and countries that the dataset has. */
export function areaGroups(dataset: Dataset | undefined): readonly ChoiceGroup[] {
  const areas = allAreas.filter(({ kind, code }) => kind === "group" || isHeld(code, dataset));
  const of = (...kinds: Area["kind"][]): readonly ChoiceOption[] =>
    areas.filter(({ kind }) => kinds.includes(kind)).map(optionOf);
  return [
    {
      title: "Groups, country by country",
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
  note: kind === "group" ? members.join(", ") : code,
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
