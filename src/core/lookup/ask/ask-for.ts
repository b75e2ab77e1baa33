import type { Area } from "../../catalogue/areas";
import { indicators, type Indicator } from "../../catalogue/indicators";
import { ALL, technologies, type Technology } from "../../catalogue/technologies";
import type { Dataset } from "../../figures/dataset";
import { measurementOf, measurementsOf } from "../../indicators/choice";
import type { Measurement } from "../../indicators/measurement";
import { isFound, type Refusal } from "../../refusal";
import { areasAssumed } from "./areas-assumed";
import type { Ask, AskPart } from "./ask";
import { remarksOn } from "./remarks-on";
import { modeOf, shapeOf } from "./shape-of";
import { unusedIn } from "./unused-in";
import { yearsFor } from "./years-for";
import type { Said } from "./reading/said";

/** What is asked for, of this indicator. */
export function askFor(said: Said, given: Indicator): Ask {
  const indicator = withFigures(given, said.areas);
  const assumed: AskPart[] = said.indicators.length === 0 ? ["indicator"] : [];
  const asked = technologiesFor(said, indicator);
  if (!indicator.context && said.technologies.length === 0) assumed.push("technology");
  const [first = ALL] = asked;
  const pinned = datasetSaid(said, indicator, first);
  const dataset = pinned ?? datasetWithFigures(said, indicator, first);
  if (pinned === undefined && dataset !== undefined) assumed.push("dataset");
  const measurement = measurementOf(indicator, first, dataset);
  const named = areasFor(said, measurement, pinned);
  const shape = shapeOf(said, named, asked);
  // As ATI.TOP has it.
  const shown = indicator.context ? [] : shape === "ranking" ? asked.slice(0, 1) : asked;
  const areas = shape === "ranking" ? [] : named;
  if (named.length === 0 && shape !== "ranking") assumed.push("area");
  const years = yearsFor(said, shape, measurement, areas);
  if (said.years.from === undefined && said.years.to === undefined && said.years.last === undefined) {
    assumed.push("years");
  }
  const taken = areas.length > 0 || shape === "ranking" ? areas : areasAssumed(measurement);
  return {
    indicator,
    technologies: shown,
    areas: taken,
    areaCodes: taken.map(({ code }) => code),
    years,
    ...(dataset ? { dataset: dataset.id } : {}),
    shape,
    ...(shape === "ranking" && said.years.count !== undefined ? { count: said.years.count } : {}),
    ...(shape === "change" ? { mode: modeOf(said) } : {}),
    assumed,
    notUnderstood: [
      ...new Set([...said.notUnderstood, ...unusedIn(said, { indicator, dataset: pinned, shape })]),
    ],
    remarks: remarksOn(said, indicator, shape, named, asked),
    measurement,
  };
}

/** Of two series of one thing the one with a figure of every area: the OECD's spending on research is in NCSES's alone. */
function withFigures(indicator: Indicator, areas: readonly Area[]): Indicator {
  if (!indicator.context) return indicator;
  const hasAll = (each: Indicator): boolean => {
    const measurement = measurementOf(each, ALL);
    return isFound(measurement) && areas.every((area) => area.kind === "group" || measurement.has(area));
  };
  if (hasAll(indicator)) return indicator;
  const other = indicators.find(
    (each) => each !== indicator && each.context && each.name.startsWith(indicator.name) && hasAll(each),
  );
  return other ?? indicator;
}

/** Each as it can be measured; where none is said, all together, or the first that has figures. */
function technologiesFor(said: Said, indicator: Indicator): readonly Technology[] {
  const isMeasured = (technology: Technology): boolean => measurementsOf(indicator, technology).length > 0;
  const held = said.technologies.flatMap(({ means }) => means.find(isMeasured) ?? []);
  if (said.words.has("sixteen") && held.length > 0) return held;
  if (said.technologies.length > 0) {
    return said.technologies.flatMap(({ means }) => means.find(isMeasured) ?? means.slice(0, 1));
  }
  if (isMeasured(ALL) && indicator.code !== "RPA") return [ALL];
  const measured = said.indicators.length > 0 ? technologies.filter(isMeasured) : [];
  // All together have no specialisation; side by side they say what an area is specialised in.
  return indicator.code === "RPA" && measured.length > 0 ? measured : [measured[0] ?? ALL];
}

function datasetSaid(said: Said, indicator: Indicator, technology: Technology): Dataset | undefined {
  const all = measurementsOf(indicator, technology).map(({ dataset }) => dataset);
  const isArea = (part: string): boolean => {
    const area = said.areas.find(({ code }) => code.toLowerCase() === part);
    return area !== undefined && all.some((dataset) => dataset.area(area.code) >= 0);
  };
  return said.datasets
    .filter(({ means }) => !isArea(means))
    .map(({ means: part }) => all.find(({ id }) => id.split("-").includes(part)))
    .find((dataset) => dataset !== undefined);
}

/** A dataset that has every area, where the default one has none of them. */
function datasetWithFigures(
  { areas, years: { to } }: Said,
  indicator: Indicator,
  technology: Technology,
): Dataset | undefined {
  const [first, ...others] = measurementsOf(indicator, technology);
  const singles = areas.filter(({ kind }) => kind !== "group");
  if (first === undefined || singles.length === 0 || singles.some((area) => first.has(area, to)))
    return undefined;
  return others.find((other) => singles.every((area) => other.has(area, to)))?.dataset;
}

/** The areas that were said, without the world where it is only what others are compared with, and without a dataset's name. */
function areasFor(
  said: Said,
  measurement: Measurement | Refusal,
  pinned: Dataset | undefined,
): readonly Area[] {
  const { areas } = said;
  const isOnlyDataset = ({ code }: Area): boolean =>
    pinned !== undefined && pinned.id.split("-").includes(code.toLowerCase()) && pinned.area(code) < 0;
  const real = areas.filter((area) => !isOnlyDataset(area));
  const others = real.filter(({ code }) => code !== "WORLD");
  const isShare = isFound(measurement) && measurement.indicator.unit.startsWith("share of the world");
  return isShare ? others : real;
}
