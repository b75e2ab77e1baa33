import { areaNamed, technologyNamed } from "../../../core/asking/names";
import { singleAreas } from "../../../core/asking/single-areas";
import { shortName } from "../../../core/catalogue/short-name";
import { findTechnology, type Technology } from "../../../core/catalogue/technologies";
import type { Dataset } from "../../../core/figures/dataset";
import { isFound, orThrow } from "../../../core/refusal";
import type { Value } from "../../formula/value";
import { formula, written } from "../../formula/written";

/** An area as a cell names it so that a formula finds it again: `EU27` where the name would be long. */
export const areaInCell = shortName;

/** A technology as a cell names it: by name, or by code for a dataset's own. */
export const technologyInCell = ({ prefix, name, code }: Technology): string => (prefix === "" ? name : code);

/** The areas of these codes as cells name them, groups replaced by their members, each once. */
export const areasInCells = (codes: readonly string[], within?: Dataset): readonly string[] =>
  [...new Set(codes.flatMap((code) => singleAreas(orThrow(areaNamed(code, within)))))].map(areaInCell);

export const technologiesInCells = (codes: readonly string[], within?: Dataset): readonly string[] =>
  [...new Set(codes.map((code) => orThrow(technologyNamed(code, undefined, within))))].map(technologyInCell);

/** The technology of a cell as a title says it: a dataset's own code by its name. */
export function technologyInTitle(cell: Value<string>): Value<string> {
  const found = findTechnology(cell.today);
  const isCode = isFound(found) && found.prefix !== "";
  return formula(
    written`IF(IFERROR(FIND(":",${cell}),0)>0,IFERROR(ATI.META(${cell},"name"),${cell}),${cell})`,
    isCode ? found.name : cell.today,
  );
}
