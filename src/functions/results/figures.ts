import { askedInCells, LEFT_OUT } from "../../core/asking/question";
import { isListenedTo, noteArrival } from "../../core/arrivals";
import { indicatorOf, type Indicator } from "../../core/catalogue/indicators";
import type { Dataset } from "../../core/figures/dataset";
import { Refusal } from "../../core/refusal";
import { broadcast } from "../arguments/broadcast";
import { readCell } from "../arguments/cell";
import { given } from "../arguments/given";
import { gridOf, gridOfValue, neededGrid, onlyCell, SEVERAL } from "../arguments/grid";
import { expandGroup, isGroup } from "../arguments/groups";
import { datasetOf } from "../arguments/names";
import { ownFigures } from "../arguments/own";
import type { Answer } from "./answer";
import { cardedFigure } from "./carded-figure";

/** The figures of one indicator for areas, technologies and, where they are given, years broadcast together. */
export function figures(
  code: string,
  areas: unknown,
  technologies: unknown,
  years: unknown,
  dataset: unknown,
  own?: unknown,
): Answer[][] {
  if (isListenedTo()) noteArrival(code, areas, technologies, years, dataset);
  const indicator = indicatorOf(code);
  const pinned = datasetOf(dataset, ownFigures(own));
  return (
    oneFigure(
      indicator,
      onlyCell(areas, SEVERAL),
      onlyCell(technologies, LEFT_OUT.technology),
      onlyCell(years, LEFT_OUT.year),
      pinned,
    ) ?? manyFigures(indicator, areas, technologies, given(years), pinned)
  );
}

/** The shortest way to a single value, which most formulas ask for; undefined where several are asked for. */
function oneFigure(
  indicator: Indicator,
  area: unknown,
  technology: unknown,
  year: unknown,
  dataset?: Dataset,
): Answer[][] | undefined {
  if (area === SEVERAL || technology === SEVERAL || year === SEVERAL) return undefined;
  // A single empty cell counts as a year left out.
  const when = readCell(year) ?? LEFT_OUT.year;
  const asked = askedInCells(indicator, readCell(area), readCell(technology), when, dataset);
  if (asked === undefined) return [[""]];
  return asked instanceof Refusal && isGroup(area, dataset) ? undefined : [[cardedFigure(asked)]];
}

function manyFigures(
  indicator: Indicator,
  areas: unknown,
  technologies: unknown,
  years: unknown,
  dataset?: Dataset,
): Answer[][] {
  return broadcast(
    [
      { name: "areas", grid: expandGroup(neededGrid(areas, "areas"), dataset) },
      { name: "technologies", grid: gridOf(technologies) ?? gridOfValue(LEFT_OUT.technology) },
      { name: "years", grid: gridOf(years) ?? gridOfValue(LEFT_OUT.year) },
    ],
    ([area, technology, year]) => figureIn(indicator, area, technology, year, dataset),
  );
}

/** One figure; "" where a cell is empty. */
export function figureIn(...cells: Parameters<typeof askedInCells>): Answer {
  const asked = askedInCells(...cells);
  return asked === undefined ? "" : cardedFigure(asked);
}
