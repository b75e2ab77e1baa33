import type { OwnTable } from "../../core/own/own-table";
import type { Indicator } from "../../core/catalogue/indicators";
import type { SheetDefinition } from "./definition/definition";
import { largestFirst } from "./largest-first";
import { areasInCells } from "./definition/names-in-cells";
import type { Source } from "./sources";
import { figureToday } from "../formula/answers";

/** The areas of a definition as cells name them, in its order: as given, by name, or the largest figure first. */
export function orderedAreas(
  { areas, order }: SheetDefinition,
  indicator: Indicator,
  technology: string,
  { year, dataset }: Source,
  own: OwnTable | undefined,
): readonly string[] {
  const names = areasInCells(areas, own?.dataset);
  if (order === "given") return names;
  if (order === "name") return [...names].sort((a, b) => a.localeCompare(b, "en"));
  return largestFirst(names, (area) => figureToday({ indicator, area, technology, year, dataset }));
}
