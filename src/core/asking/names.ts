import { findArea, type Area } from "../catalogue/areas";
import { findDataset } from "../catalogue/datasets";
import { findIndicator, type Indicator } from "../catalogue/indicators";
import { ALL, findTechnology, type Technology } from "../catalogue/technologies";
import type { Dataset } from "../figures/dataset";
import type { Year } from "../indicators/measurement";
import { hintsSpent } from "../names/hint-allowance";
import { tooLong } from "../names/too-long";
import { Refusal } from "../refusal";
import { OwnDataset } from "../own/own-dataset";
import { yearOf } from "../names/year-of";

/** What a cell, an argument or a definition holds for a name. */
type Given = string | number | boolean;

/** A name as it is given, or why it could not be read: whoever asks reads in a way of their own. */
export type Name = Given | Refusal;

/** More different texts than this were never meant to be names; what is known is then forgotten. */
const MOST_REMEMBERED = 20_000;

/** Finds what a name means, remembering what was found: a column repeats its names. What is known already stays. */
function finder<T extends object | Year>(
  find: (text: string, given: Given) => T | Refusal,
): (name: T | Name) => T | Refusal {
  const known = new Map<Given, T | Refusal>();
  return (name) => {
    if (typeof name === "object") return name;
    const seen = known.get(name);
    if (seen !== undefined) return seen;
    const refusal = typeof name === "string" ? tooLong(name) : undefined;
    const found = refusal ?? find(String(name), name);
    // An unknown name that got no hint is looked for again when it is asked for alone.
    if (found instanceof Refusal && hintsSpent()) return found;
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(name, found);
    return found;
  };
}

const areaAnywhere = finder<Area>(findArea);

/** The area or group with this code or name; within figures of the user's own, first what is called so there. */
export const areaNamed = (name: Area | Name, within?: Dataset): Area | Refusal =>
  within instanceof OwnDataset ? namesIn(within).area(name) : areaAnywhere(name);

/** Finds names in figures of the user's own. */
interface NamesOfRange {
  readonly area: (name: Area | Name) => Area | Refusal;
  readonly technology: (name: Technology | Name) => Technology | Refusal;
}

const namesOfRanges = new WeakMap<OwnDataset, NamesOfRange>();

function namesIn(range: OwnDataset): NamesOfRange {
  let names = namesOfRanges.get(range);
  if (!names) {
    names = {
      area: finder<Area>((text) => range.findArea(text)),
      technology: finder<Technology>((text) => range.findTechnology(text)),
    };
    namesOfRanges.set(range, names);
  }
  return names;
}

/** A calendar year, or the latest. */
export const yearNamed = finder<Year>((_text, given) => yearOf(given));

export const indicatorNamed = finder<Indicator>(findIndicator);

const datasetWithName = finder<Dataset>(findDataset);

/** The dataset pinned by its id or title; undefined where none is named, for the default. */
export const datasetNamed = (name: Dataset | Name | undefined): Dataset | Refusal | undefined =>
  name === undefined || name === "" ? undefined : datasetWithName(name);

const technologiesNamed = new Map<Indicator | undefined, (name: Technology | Name) => Technology | Refusal>();

/**
 * The technology with this code or name, which may depend on the indicator that it is asked for; within figures of the
 * user's own, first what is called so there.
 */
export function technologyNamed(
  name: Technology | Name,
  indicator?: Indicator,
  within?: Dataset,
): Technology | Refusal {
  // Nothing is looked up for an indicator that technologies do not apply to.
  if (indicator?.context) return ALL;
  if (within instanceof OwnDataset) return namesIn(within).technology(name);
  let find = technologiesNamed.get(indicator);
  if (!find) {
    find = finder<Technology>((text) => findTechnology(text, indicator));
    technologiesNamed.set(indicator, find);
  }
  return find(name);
}
