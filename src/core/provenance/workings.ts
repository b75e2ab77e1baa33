import { areaOf, type Area } from "../catalogue/areas";
import { codeLabels } from "../catalogue/code-set";
import { computedOf } from "../indicators/computed";
import type { Measurement } from "../indicators/measurement";
import { listed, readableCount } from "../words/readable";

/** The sum behind a value, with every observation that a sceptic needs to redo it. */
export function workingsOf(measurement: Measurement, area: Area, year: number): string {
  const { indicator, dataset } = measurement;
  const { inputs, workings } = computedOf(indicator.code);
  const world = areaOf("WORLD");
  return workings({
    own: (series) => readableCount(measurement.total(series, area, year)),
    world: (series) => readableCount(measurement.total(series, world, year)),
    ownAll: () => readableCount(measurement.totalOfAll(area, year)),
    worldAll: () => readableCount(measurement.totalOfAll(world, year)),
    advantage: () => relativeAdvantage(measurement, area, year),
    unit: dataset.unit(inputs[0]),
  });
}

/** Which codes were added up, each with its part where there are several. */
export function codesOf(measurement: Measurement, area: Area, year: number): string {
  const { codes, dataset, indicator } = measurement;
  const labels = codeLabels(codes, dataset);
  if (indicator.context || dataset.entry.prefix === "") return "";
  if (labels.length === 1) return labels[0] ?? "";
  const { inputs } = computedOf(indicator.code);
  const place = dataset.area(area.code);
  const parts = codes.terms.map((term, at) => {
    const counts = inputs.map((series) => {
      const count = readableCount(dataset.at(dataset.series(series), term.index, place, year));
      return inputs.length > 1 ? `${series.toLowerCase()} ${count}` : count;
    });
    return `${term.sign < 0 ? "less " : ""}${labels[at] ?? ""} (${listed(counts)})`;
  });
  return parts.join(codes.terms.some((term) => term.sign < 0) ? " " : " + ");
}

function relativeAdvantage(measurement: Measurement, area: Area, year: number): string {
  const world = areaOf("WORLD");
  const own = measurement.total("PATENTS", area, year) / measurement.totalOfAll(area, year);
  const all = measurement.total("PATENTS", world, year) / measurement.totalOfAll(world, year);
  return (own / all).toFixed(3);
}
