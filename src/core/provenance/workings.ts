import { areaOf, type Area } from "../catalogue/areas";
import { codeLabels } from "../catalogue/code-set";
import { inputsOf } from "../indicators/formula";
import type { Measurement } from "../indicators/measurement";
import { listed, readableCount } from "../words/readable";

/** The sum behind a value, with every observation that a sceptic needs to redo it. */
export function workingsOf(measurement: Measurement, area: Area, year: number): string {
  const [series = ""] = inputsOf(measurement.indicator.code);
  const unit = measurement.dataset.entry.series.find(({ code }) => code === series)?.unit ?? "";
  const own = (of: string): string => readableCount(measurement.total(of, area, year));
  const world = (of: string): string => readableCount(measurement.total(of, areaOf("WORLD"), year));
  const all = (where: Area): string => readableCount(measurement.totalOfAll(where, year));

  switch (measurement.indicator.code) {
    case "SHARE":
      return `${own(series)} of ${world(series)} ${unit}`;
    case "RPA":
      return (
        `${own(series)} of the area's ${all(area)} ${unit} against ${world(series)} of the world's ` +
        `${all(areaOf("WORLD"))} give RTA ${relativeAdvantage(measurement, area, year)}, ` +
        "and RPA = 100 × (RTA² − 1) / (RTA² + 1)"
      );
    case "EXPORTSHARE":
    case "IMPORTSHARE":
      return `${series.toLowerCase()} of ${own(series)} of the world's ${world(series)} ${unit}`;
    case "TRADEBALANCE":
      return `exports of ${own("EXPORTS")} less imports of ${own("IMPORTS")} ${unit}, over their sum`;
    default:
      return `${own(series)} ${unit}`;
  }
}

/** Which codes were added up, each with its part where there are several. */
export function codesOf(measurement: Measurement, area: Area, year: number): string {
  const { codes, dataset, indicator } = measurement;
  const labels = codeLabels(codes, dataset);
  if (indicator.context || dataset.entry.prefix === "") return "";
  if (labels.length === 1) return labels[0] ?? "";
  const inputs = inputsOf(indicator.code);
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
