import type { Indicator } from "../../../core/catalogue/indicators";
import { ALL } from "../../../core/catalogue/technologies";
import type { Held } from "../held";
import { textParameter, type Parameter } from "./head";

/** The technology of a sheet on one indicator: the first parameter, or none where technologies do not apply. */
export function chosenTechnology(
  indicator: Indicator,
  name: string,
): { readonly technology: Held; readonly parameters: readonly Parameter[] } {
  if (indicator.context) return { technology: { ref: `"${ALL.code}"`, value: ALL.code }, parameters: [] };
  const parameter: Parameter = {
    label: "Technology",
    value: name,
    list: "technologies",
    holds: "technology",
  };
  return { technology: textParameter(0, parameter), parameters: [parameter] };
}
