import type { Area } from "../../core/catalogue/areas";
import type { Indicator } from "../../core/catalogue/indicators";
import type { Dataset } from "../../core/figures/dataset";
import { measurementOf } from "../../core/indicators/choice";
import type { Measurement } from "../../core/indicators/measurement";
import type { Technology } from "../../core/catalogue/technologies";
import { Refusal } from "../../core/refusal";
import { groupInList } from "./groups";
import { areaIn, technologyIn, yearIn } from "./names";

/** What the cells of one place ask for. */
export interface Asked {
  readonly measurement: Measurement;
  readonly area: Area;
  readonly year: number;
}

/** Resolves the cells of one place; undefined where one of them is empty, the refusal where one names nothing known. */
export function askedIn(
  indicator: Indicator,
  area: unknown,
  technology: unknown,
  year: unknown,
  dataset?: Dataset,
): Asked | Refusal | undefined {
  const where = areaIn(area);
  const what = technologyIn(technology, indicator);
  const when = yearIn(year);
  if (where === undefined || what === undefined || when === undefined) return undefined;
  if (where instanceof Refusal) return where;
  if (what instanceof Refusal) return what;
  if (when instanceof Refusal) return when;
  if (where.kind === "group") return groupInList(where);
  const measurement = remembered(indicator, what, dataset);
  if (measurement instanceof Refusal) return measurement;
  return { measurement, area: where, year: measurement.yearOf(when) };
}

type ByTechnology = Map<Technology, Measurement | Refusal>;
const known = new Map<Indicator, Map<Dataset | undefined, ByTechnology>>();

/** As measurementOf, found by identity: a table asks for the same one in each of its cells. */
function remembered(indicator: Indicator, technology: Technology, dataset?: Dataset): Measurement | Refusal {
  let byDataset = known.get(indicator);
  if (!byDataset) known.set(indicator, (byDataset = new Map<Dataset | undefined, ByTechnology>()));
  let byTechnology = byDataset.get(dataset);
  if (!byTechnology) byDataset.set(dataset, (byTechnology = new Map<Technology, Measurement | Refusal>()));
  let measurement = byTechnology.get(technology);
  if (!measurement)
    byTechnology.set(technology, (measurement = measurementOf(indicator, technology, dataset)));
  return measurement;
}
