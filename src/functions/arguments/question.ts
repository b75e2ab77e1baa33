import type { Area } from "../../core/catalogue/areas";
import type { Indicator } from "../../core/catalogue/indicators";
import { ALL, type Technology } from "../../core/catalogue/technologies";
import type { Year } from "../../core/indicators/measurement";
import { invalid, orThrow, Refusal } from "../../core/refusal";
import { readCell } from "./cell";
import { areaIn, technologyIn, yearIn } from "./names";

/** Stands for an empty cell that was given: the answer is then empty too. */
export const EMPTY = Symbol("empty");

/** The one value of a matrix parameter; undefined where it was left out, EMPTY where an empty cell was given. */
export function oneCell(
  argument: unknown,
  name: string,
): string | number | boolean | typeof EMPTY | undefined {
  if (argument === null || argument === undefined) return undefined;
  const cells: unknown[] = Array.isArray(argument) ? (argument as unknown[]).flat() : [argument];
  if (cells.length > 1) throw invalid(`One ${name} is wanted here, not a range of ${cells.length} cells.`);
  const cell = readCell(cells[0]);
  return cell === undefined ? EMPTY : orThrow(cell);
}

/** The one area of a call; a group has no figure of its own. */
export function oneArea(argument: unknown): Area | typeof EMPTY {
  const cell = oneCell(argument, "area");
  if (cell === undefined) throw invalid("No area given.");
  if (cell === EMPTY) return EMPTY;
  const area = areaIn(cell);
  if (area === undefined) return EMPTY;
  if (!(area instanceof Refusal) && area.kind === "group") {
    throw invalid(
      `"${area.code}" is a group; one area is wanted here. ATI.LIST("areas","${area.code}") lists its members.`,
    );
  }
  return orThrow(area);
}

/** The one technology of a call, ALL where it was left out. */
export function oneTechnology(argument: unknown, indicator: Indicator): Technology | typeof EMPTY {
  if (indicator.context) return ALL;
  const cell = oneCell(argument, "technology");
  if (cell === undefined) return ALL;
  if (cell === EMPTY) return EMPTY;
  const technology = technologyIn(cell, indicator);
  return technology === undefined ? EMPTY : orThrow(technology);
}

/** The one year of a call, the latest complete one where it was left out. */
export function oneYear(argument: unknown): Year | typeof EMPTY {
  const cell = oneCell(argument, "year");
  if (cell === undefined) return "latest";
  if (cell === EMPTY) return EMPTY;
  const year = yearIn(cell);
  return year === undefined ? EMPTY : orThrow(year);
}
