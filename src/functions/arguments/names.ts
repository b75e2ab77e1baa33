import { findArea, type Area } from "../../core/catalogue/areas";
import { hintsSpent } from "../../core/names/hint-allowance";
import { findDataset } from "../../core/catalogue/datasets";
import { findIndicator, type Indicator } from "../../core/catalogue/indicators";
import { ALL, findTechnology, type Technology } from "../../core/catalogue/technologies";
import type { Dataset } from "../../core/figures/dataset";
import type { Year } from "../../core/indicators/measurement";
import { yearOf } from "../../core/asking/period";
import { invalid, orThrow, Refusal } from "../../core/refusal";
import { shorten } from "../../core/shorten";
import { readCell } from "./cell";

/** More different texts than this were never meant to be names; what is known is then forgotten. */
const MOST_REMEMBERED = 20_000;

/** No name of anything is longer. */
const LONGEST_NAME = 300;

/** As much of a longer text is shown. */
const MOST_SHOWN = 80;

/** The refusal of a text that is too long for a name, which is then not looked for; undefined for a shorter one. */
export function tooLong(text: string): Refusal | undefined {
  // Some letters are several once they are compared.
  const letters = text.length > LONGEST_NAME ? text.length : text.normalize("NFKC").length;
  if (letters <= LONGEST_NAME) return undefined;
  return invalid(
    `"${shorten(text, MOST_SHOWN)}" has ${letters} letters; no name is longer than ${LONGEST_NAME}.`,
  );
}

/** Reads a cell as the name of something, remembering what was read: a column repeats its names. */
function reader<T>(
  find: (given: string | number | boolean) => T | Refusal,
): (raw: unknown) => T | Refusal | undefined {
  const known = new Map<unknown, T | Refusal>();
  return (raw) => {
    const seen = known.get(raw);
    if (seen !== undefined) return seen;
    const cell = readCell(raw);
    if (cell === undefined || cell instanceof Refusal) return cell;
    // One of Excel's data types is known by what it stands for: it comes as another object each time.
    const told = known.get(cell);
    if (told !== undefined) return told;
    const found = (typeof cell === "string" ? tooLong(cell) : undefined) ?? find(cell);
    // An unknown name that got no hint is looked for again when it is asked for alone.
    if (found instanceof Refusal && hintsSpent()) return found;
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(cell, found);
    return found;
  };
}

/** The area or group a cell names; undefined for an empty cell. */
export const areaIn = reader<Area>((given) => findArea(String(given)));

/** The year a cell gives; undefined for an empty cell. */
export const yearIn = reader<Year>(yearOf);

/** The indicator a cell names; undefined for an empty cell. */
export const indicatorIn = reader<Indicator>((given) => findIndicator(String(given)));

const datasetIn = reader<Dataset>((given) => findDataset(String(given)));

const technologyReaders = new Map<Indicator, (raw: unknown) => Technology | Refusal | undefined>();

/** The technology a cell names where an indicator is asked for; undefined for an empty cell. */
export function technologyIn(raw: unknown, indicator: Indicator): Technology | Refusal | undefined {
  // Nothing is looked up for an indicator that technologies do not apply to.
  if (indicator.context) return ALL;
  let read = technologyReaders.get(indicator);
  if (!read) {
    read = reader<Technology>((given) => findTechnology(String(given), indicator));
    technologyReaders.set(indicator, read);
  }
  return read(raw);
}

/** The indicator that a call needs; an unknown or missing one fails it. */
export function neededIndicator(raw: unknown): Indicator {
  const indicator = indicatorIn(single(raw, "indicator"));
  if (indicator === undefined)
    throw invalid('No indicator given; ATI.LIST("indicators") lists what is known.');
  return orThrow(indicator);
}

/** The dataset pinned by a call; undefined where none is. An unknown one fails the call. */
export function pinnedDataset(raw: unknown): Dataset | undefined {
  if (raw === null || raw === undefined) return undefined;
  const given = single(raw, "dataset");
  // Excel turns the 0 of an empty cell into text where a parameter is a text.
  const dataset = given === "0" ? undefined : datasetIn(given);
  return dataset === undefined ? undefined : orThrow(dataset);
}

/** The one value of an argument that may not be a list. */
export function single(raw: unknown, name: string): unknown {
  if (!Array.isArray(raw)) return raw;
  const cells = (raw as unknown[]).flat();
  if (cells.length > 1) throw invalid(`One ${name} is wanted here, not ${cells.length}.`);
  return cells[0] ?? "";
}
