import { areaNamed, technologyNamed, yearNamed } from "../../core/asking/names";
import { tooLong } from "../../core/names/too-long";
import { LEFT_OUT } from "../../core/asking/question";
import type { Area } from "../../core/catalogue/areas";
import type { Indicator } from "../../core/catalogue/indicators";
import { ALL, type Technology } from "../../core/catalogue/technologies";
import type { Dataset } from "../../core/figures/dataset";
import type { Year } from "../../core/indicators/measurement";
import { invalid, orThrow } from "../../core/refusal";
import { readCell } from "./cell";
import { given } from "./given";

/** Stands for an empty cell where a value is needed: the answer is then empty too. */
export const EMPTY = Symbol("empty");

type Value = string | number | boolean;

/** The one value of an optional matrix parameter; undefined where it was left out or is an empty cell. */
export function oneCell(argument: unknown, name: string): Value | undefined {
  const cell = neededCell(given(argument), name);
  return cell === EMPTY ? undefined : cell;
}

/** The one area of a call that needs one. */
export function oneArea(argument: unknown, within?: Dataset): Area | typeof EMPTY {
  const cell = neededCell(argument, "area");
  return cell === EMPTY ? EMPTY : namedArea(cell, within);
}

/** The one area of a call that takes an empty cell for none given, which is refused. */
export const optionalArea = (argument: unknown, within?: Dataset): Area =>
  namedArea(oneCell(argument, "area"), within);

/** The one technology of a call that needs one, which may depend on the indicator; ALL where none was given. */
export function oneTechnology(
  argument: unknown,
  indicator?: Indicator,
  within?: Dataset,
): Technology | typeof EMPTY {
  if (indicator?.context) return ALL;
  const cell = neededCell(argument, "technology");
  return cell === EMPTY ? EMPTY : namedTechnology(cell, indicator, within);
}

/** The one technology of a call, ALL where it was left out or is an empty cell. */
export const optionalTechnology = (argument: unknown, indicator: Indicator, within?: Dataset): Technology =>
  indicator.context ? ALL : namedTechnology(oneCell(argument, "technology"), indicator, within);

/** The one year of a call, the latest complete one where it was left out or is an empty cell. */
export const oneYear = (argument: unknown): Year =>
  orThrow(yearNamed(oneCell(argument, "year") ?? LEFT_OUT.year));

/** The one value of a needed matrix parameter; undefined where none was given, EMPTY for an empty cell. */
function neededCell(argument: unknown, name: string): Value | typeof EMPTY | undefined {
  if (argument === null || argument === undefined) return undefined;
  const cells: unknown[] = Array.isArray(argument) ? (argument as unknown[]).flat() : [argument];
  if (cells.length > 1) throw invalid(`One ${name} is wanted here, not a range of ${cells.length} cells.`);
  const cell = readCell(cells[0]);
  const refusal = typeof cell === "string" ? tooLong(cell) : undefined;
  if (refusal) throw refusal;
  return cell === undefined ? EMPTY : orThrow(cell);
}

/** A group has no figure of its own. */
function namedArea(cell: Value | undefined, within?: Dataset): Area {
  if (cell === undefined) throw invalid("No area given.");
  const area = orThrow(areaNamed(cell, within));
  if (area.kind === "group") {
    throw invalid(
      `"${area.code}" is a group; one area is wanted here. ATI.LIST("areas","${area.code}") lists its members.`,
    );
  }
  return area;
}

const namedTechnology = (cell: Value | undefined, indicator?: Indicator, within?: Dataset): Technology =>
  orThrow(technologyNamed(cell ?? LEFT_OUT.technology, indicator, within));
