import type { Indicator } from "../../core/catalogue/indicators";
import type { AskedFigure } from "../../core/provenance/block-tally";
import { broadcast } from "./broadcast";
import { given } from "./given";
import { gridOf, gridOfValue, neededGrid, type Grid } from "./grid";
import { expandGroups } from "./groups";
import { areaIn, technologyIn, yearIn } from "./names";

/**
 * The figures that a call asks for where it asks for several, row by row, those with an empty cell left out;
 * undefined where it asks for one. Technologies that do not apply to the indicator are not looked at.
 */
export function blockOf(
  indicator: Indicator,
  areas: unknown,
  technologies: unknown,
  years: unknown,
): readonly AskedFigure[] | undefined {
  const where = expandGroups(neededGrid(given(areas), "area"));
  const what = (indicator.context ? undefined : gridOf(given(technologies))) ?? gridOfValue("ALL");
  const when = gridOf(given(years)) ?? gridOfValue("latest");
  if ([where, what, when].every(isOneCell)) return undefined;
  const asked: AskedFigure[] = [];
  broadcast(
    [
      { name: "areas", grid: where },
      { name: "technologies", grid: what },
      { name: "years", grid: when },
    ],
    (cells) => {
      const area = areaIn(cells[0]);
      const technology = technologyIn(cells[1], indicator);
      const year = yearIn(cells[2]);
      if (area !== undefined && technology !== undefined && year !== undefined)
        asked.push({ area, technology, year });
      return "";
    },
  );
  return asked;
}

const isOneCell = ({ rows, columns }: Grid): boolean => rows === 1 && columns === 1;
