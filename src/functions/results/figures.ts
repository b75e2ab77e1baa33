import { answerOf } from "../../core/indicators/answer";
import { noteArrival } from "../../core/arrivals";
import { indicatorOf, type Indicator } from "../../core/catalogue/indicators";
import type { Dataset } from "../../core/figures/dataset";
import { Refusal } from "../../core/refusal";
import { askedIn } from "../arguments/asked";
import { broadcast } from "../arguments/broadcast";
import { given } from "../arguments/given";
import { gridOf, gridOfValue, neededGrid, onlyCell, SEVERAL } from "../arguments/grid";
import { expandGroup, isGroup } from "../arguments/groups";
import { pinnedDataset } from "../arguments/names";
import type { Answer } from "./answer";

/** The figures of one indicator for areas, technologies and, where they are given, years broadcast together. */
export function figures(
  code: string,
  areas: unknown,
  technologies: unknown,
  years: unknown,
  dataset: unknown,
): Answer[][] {
  noteArrival(code, areas, technologies, years, dataset);
  const indicator = indicatorOf(code);
  const pinned = pinnedDataset(dataset);
  const when = given(years);
  return (
    oneFigure(
      indicator,
      onlyCell(areas, SEVERAL),
      onlyCell(technologies, "ALL"),
      onlyCell(when, "latest"),
      pinned,
    ) ?? manyFigures(indicator, areas, technologies, when, pinned)
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
  const asked = askedIn(indicator, area, technology, year, dataset);
  if (asked === undefined) return [[""]];
  if (asked instanceof Refusal) return isGroup(area) ? undefined : [[asked]];
  return [[answerOf(asked.measurement, asked.area, asked.year)]];
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
      { name: "areas", grid: expandGroup(neededGrid(areas, "areas")) },
      { name: "technologies", grid: gridOf(technologies) ?? gridOfValue("ALL") },
      { name: "years", grid: gridOf(years) ?? gridOfValue("latest") },
    ],
    ([area, technology, year]) => figure(indicator, area, technology, year, dataset),
  );
}

/** One figure; "" where a cell is empty. */
export function figure(
  indicator: Indicator,
  area: unknown,
  technology: unknown,
  year: unknown,
  dataset?: Dataset,
): Answer {
  const asked = askedIn(indicator, area, technology, year, dataset);
  if (asked === undefined) return "";
  return asked instanceof Refusal ? asked : answerOf(asked.measurement, asked.area, asked.year);
}
