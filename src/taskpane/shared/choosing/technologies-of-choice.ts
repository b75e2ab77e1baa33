import { technologyNamed } from "../../../core/asking/names";
import type { Indicator } from "../../../core/catalogue/indicators";
import type { Dataset } from "../../../core/figures/dataset";
import { technologies, type Technology } from "../../../core/catalogue/technologies";
import { isFound } from "../../../core/refusal";

/** Stands for all technologies of the report, one by one. */
export const SIXTEEN = "SIXTEEN";

export const SIXTEEN_NAME = "All sixteen";

/** The technologies that an entry of the query stands for; none for a code no longer known. */
export function technologiesOfChoice(
  code: string,
  indicator: Indicator,
  within?: Dataset,
): readonly Technology[] {
  if (code === SIXTEEN) return technologies;
  const technology = technologyNamed(code, indicator, within);
  return isFound(technology) ? [technology] : [];
}

/** What an entry among the technologies is called. */
export function technologyLabel(code: string, indicator: Indicator, within?: Dataset): string {
  return code === SIXTEEN ? SIXTEEN_NAME : (technologiesOfChoice(code, indicator, within)[0]?.name ?? code);
}

/** Whether it is one of those that `SIXTEEN` stands for. */
export const isOfSixteen = (code: string): boolean => technologies.some((each) => each.code === code);

/** Technologies as they are chosen now: all sixteen and some of them stand for one another. None leaves those before. */
export function sixteenOrSome(before: readonly string[], chosen: readonly string[]): readonly string[] {
  if (chosen.length === 0) return before;
  const added = chosen.find((code) => !before.includes(code)) ?? "";
  const gone = added === SIXTEEN ? isOfSixteen : (code: string) => isOfSixteen(added) && code === SIXTEEN;
  return [...new Set(chosen)].filter((code) => !gone(code));
}
