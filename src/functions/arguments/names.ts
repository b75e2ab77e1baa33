import { areaNamed, datasetNamed, indicatorNamed, technologyNamed, type Name } from "../../core/asking/names";
import type { Area } from "../../core/catalogue/areas";
import type { Indicator } from "../../core/catalogue/indicators";
import { ALL, type Technology } from "../../core/catalogue/technologies";
import type { Dataset } from "../../core/figures/dataset";
import type { OwnDataset } from "../../core/own/own-dataset";
import { invalid, orThrow, type Refusal } from "../../core/refusal";
import { readCell } from "./cell";

/** What a cell names; undefined for an empty cell. */
function named<T>(raw: unknown, find: (name: Name) => T): T | undefined {
  const cell = readCell(raw);
  return cell === undefined ? undefined : find(cell);
}

export const areaIn = (raw: unknown, within?: Dataset): Area | Refusal | undefined =>
  named(raw, (name) => areaNamed(name, within));

export const indicatorInCell = (raw: unknown): Indicator | Refusal | undefined => named(raw, indicatorNamed);

/** The technology a cell names where an indicator is asked for; ALL, whatever it holds, where the indicator knows none. */
export const technologyIn = (
  raw: unknown,
  indicator: Indicator,
  within?: Dataset,
): Technology | Refusal | undefined =>
  indicator.context ? ALL : named(raw, (name) => technologyNamed(name, indicator, within));

/** The indicator that a call needs; an unknown or missing one fails it. */
export function neededIndicator(raw: unknown): Indicator {
  const indicator = indicatorInCell(single(raw, "indicator"));
  if (indicator === undefined)
    throw invalid('No indicator given; ATI.LIST("indicators") lists what is known.');
  return orThrow(indicator);
}

/** The dataset of a call: one pinned by its name, or figures of the user's own; undefined where it takes the default. */
export function datasetOf(raw: unknown, own: OwnDataset | undefined): Dataset | undefined {
  const pinned = pinnedDataset(raw);
  if (pinned && own) {
    throw invalid(`Give a dataset or figures of your own, not both: leave out "${pinned.id}", or the range.`);
  }
  return own ?? pinned;
}

/** The dataset pinned by a call; undefined where none is. An unknown one fails the call. */
export function pinnedDataset(raw: unknown): Dataset | undefined {
  if (raw === null || raw === undefined) return undefined;
  const given = single(raw, "dataset");
  // Excel turns the 0 of an empty cell into text where a parameter is a text.
  const dataset = given === "0" ? undefined : named(given, datasetNamed);
  return dataset === undefined ? undefined : orThrow(dataset);
}

/** The one value of an argument that may not be a list. */
export function single(raw: unknown, name: string): unknown {
  if (!Array.isArray(raw)) return raw;
  const cells = (raw as unknown[]).flat();
  if (cells.length > 1) throw invalid(`One ${name} is wanted here, not ${cells.length}.`);
  return cells[0] ?? "";
}
