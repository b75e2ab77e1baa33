import { indicatorOf } from "../../../core/catalogue/indicators";
import { ALL, ownCodes, technologies, type Technology } from "../../../core/catalogue/technologies";
import { datasets } from "../../../core/figures/store";
import type { SheetDefinition } from "../../../plans/sheet/definition/definition";
import { reasonAgainstTechnology } from "../../../plans/sheet/definition/unavailable";
import type { ChoiceGroup, ChoiceOption } from "../../shared/choosing/choice-option";
import { ownFigures, type Figures } from "./figures";
import {
  isOfSixteen,
  SIXTEEN,
  SIXTEEN_NAME,
  sixteenOrSome,
} from "../../shared/choosing/technologies-of-choice";

interface Choice extends Pick<SheetDefinition, "indicators"> {
  readonly dataset: Figures;
}

/** The indicators of a definition that are figures of a technology. */
export const ofTechnologies = (indicators: readonly string[]): readonly string[] =>
  indicators.filter((code) => !indicatorOf(code).context);

/**
 * What technologies a sheet can be on; one without any figure says why. Own codes are those that have figures; of a table
 * of the user's own there are those that it has.
 */
export function technologyOptions({ indicators, dataset }: Choice, several: boolean): readonly ChoiceGroup[] {
  const asked = { indicators: ofTechnologies(indicators), dataset };
  if (asked.indicators.length === 0) return [];
  const option = (technology: Technology): ChoiceOption => optionOf(technology, asked);
  const table = ownFigures(dataset);
  if (table)
    return [{ title: "Technologies of your table", options: table.own.technologies.all.map(option) }];
  const own = ownCodes.map(option).filter(({ disabled }) => !disabled);
  const prefixes = [...new Set(ownCodes.map(({ prefix }) => prefix))];
  return [
    {
      title: "Technologies",
      options: [...(several ? [ALL_SIXTEEN] : []), option(ALL), ...technologies.map(option)],
    },
    ...prefixes.map((prefix) => ({
      title: `Codes ${prefix}: of ${datasets.find(({ entry }) => entry.prefix === prefix)?.id ?? ""}`,
      options: own.filter(({ value }) => value.startsWith(`${prefix}:`)),
    })),
  ].filter(({ options }) => options.length > 0);
}

const ALL_SIXTEEN: ChoiceOption = {
  value: SIXTEEN,
  label: SIXTEEN_NAME,
  note: "side by side",
  disabled: false,
  about: "16 every technology of the report",
};

function optionOf({ code, name, aliases, prefix }: Technology, asked: Choice): ChoiceOption {
  const reason = reasonAgainstTechnology(code, asked);
  const note = code === ALL.code ? "everything together, as one figure" : prefix === "" ? "" : code;
  return {
    value: code,
    label: name === "" ? code : name,
    note: reason ?? note,
    disabled: reason !== undefined,
    about: [code, ...aliases].join(" "),
  };
}

/** Codes as they are shown: all sixteen of the report as one. */
export const technologiesShown = (codes: readonly string[]): readonly string[] =>
  technologies.every(({ code }) => codes.includes(code))
    ? [SIXTEEN, ...codes.filter((code) => !isOfSixteen(code))]
    : codes;

/** Codes chosen among those shown, written out; one of the sixteen takes the place of all. None leaves all as it is. */
export function technologiesChosen(before: readonly string[], chosen: readonly string[]): readonly string[] {
  return sixteenOrSome(technologiesShown(before), chosen).flatMap((code) =>
    code === SIXTEEN ? technologies.map((each) => each.code) : [code],
  );
}
