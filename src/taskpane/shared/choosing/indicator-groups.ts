import { indicators, type Indicator } from "../../../core/catalogue/indicators";
import type { ChoiceGroup, ChoiceOption } from "./choice-option";

const optionOf = ({ code, name, unit, aliases }: Indicator): ChoiceOption => ({
  value: code,
  label: name,
  note: unit,
  disabled: false,
  about: [code, ...aliases].join(" "),
});

/** Every indicator, those of a technology first. */
export const indicatorGroups = (): readonly ChoiceGroup[] => [
  { title: "Of a technology", options: indicators.filter(({ context }) => !context).map(optionOf) },
  { title: "Of a country", options: indicators.filter(({ context }) => context).map(optionOf) },
];
