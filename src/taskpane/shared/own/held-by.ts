import { areaNamed } from "../../../core/asking/names";
import { areasOf } from "../../../core/catalogue/areas";
import type { OwnDataset } from "../../../core/own/own-dataset";
import { isFound } from "../../../core/refusal";

/** So many areas or technologies of a table stand for those that it has not. */
export const SOME = 5;

/** Whether a table has figures of an area, or of a member of a group. */
export function isAreaHeld(dataset: OwnDataset, code: string): boolean {
  const area = areaNamed(code, dataset);
  return isFound(area) && [area.code, ...area.members].some((each) => dataset.area(each) >= 0);
}

/** The first areas of a table, without the world, in place of those that it has not. */
export const someAreas = (dataset: OwnDataset, most = SOME): readonly string[] =>
  areasOf(dataset)
    .map(({ code }) => code)
    .filter((code) => code !== "WORLD")
    .slice(0, Math.min(most, SOME));

export const isYearHeld = ({ firstYear, lastYear }: OwnDataset, year: number): boolean =>
  year >= firstYear && year <= lastYear;
