import { indicators } from "../../../core/catalogue/indicators";
import type { CallArgument, Call } from "../../../excel/reading/formula/find-calls";
import type { GuideParameter } from "./guide-function";
import { guideEntry } from "./known-names";

/** The functions that give the figures of an indicator have its code for a name. */
export const ownIndicator = (name: string): string | undefined =>
  indicators.find((each) => each.function === name && each.code === name)?.code;

/** An argument of a call by the parameter's name, in the singular or the plural; undefined where it is left out. */
export const argumentOf = ({ name, arguments: given }: Call, parameter: string): CallArgument | undefined =>
  given[parametersOf(name).findIndex(isCalled(parameter))];

export const isOptional = ({ name }: Call, parameter: string): boolean =>
  parametersOf(name).find(isCalled(parameter))?.optional === true;

const parametersOf = (name: string): readonly GuideParameter[] => guideEntry(name)?.parameters ?? [];

const isCalled =
  (wanted: string) =>
  ({ name }: GuideParameter): boolean =>
    singular(name) === singular(wanted);

const singular = (name: string): string => name.replace(/ies$/, "y").replace(/s$/, "");
