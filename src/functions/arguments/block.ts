import { areaNamed, technologyNamed, yearNamed } from "../../core/asking/names";
import { LEFT_OUT, type NamedFigure } from "../../core/asking/question";
import type { Indicator } from "../../core/catalogue/indicators";
import type { Dataset } from "../../core/figures/dataset";
import { broadcast } from "./broadcast";
import { given } from "./given";
import { gridOf, gridOfValue, neededGrid, type Grid } from "./grid";
import { expandGroups } from "./groups";

/**
 * The figures that a call asks for where it asks for several, row by row, those with an empty cell left out;
 * undefined where it asks for one. Technologies that do not apply to the indicator are not looked at.
 */
export function blockOf(
  indicator: Indicator,
  areas: unknown,
  technologies: unknown,
  years: unknown,
  within?: Dataset,
): readonly NamedFigure[] | undefined {
  const where = expandGroups(neededGrid(given(areas), "area"), within);
  const what =
    (indicator.context ? undefined : gridOf(given(technologies))) ?? gridOfValue(LEFT_OUT.technology);
  const when = gridOf(given(years)) ?? gridOfValue(LEFT_OUT.year);
  if ([where, what, when].every(isOneCell)) return undefined;
  const asked: NamedFigure[] = [];
  broadcast(
    [
      { name: "areas", grid: where },
      { name: "technologies", grid: what },
      { name: "years", grid: when },
    ],
    ([area, technology, year]) => {
      // A place with an empty cell does not come here.
      if (area !== undefined && technology !== undefined && year !== undefined)
        asked.push({
          area: areaNamed(area, within),
          technology: technologyNamed(technology, indicator, within),
          year: yearNamed(year),
        });
      return "";
    },
  );
  return asked;
}

const isOneCell = ({ rows, columns }: Grid): boolean => rows === 1 && columns === 1;
