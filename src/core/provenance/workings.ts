import type { Area } from "../catalogue/areas";
import { areaOf } from "../catalogue/areas";
import { codeLabels } from "../catalogue/code-set";
import type { Measurement } from "../indicators/measurement";
import { listed, readableCount } from "./readable";

/** The sum behind a value, with every observation that a sceptic needs to redo it. */
export function workingsOf(measurement: Measurement, area: Area, year: number): string {
  const unitOf = (series: string): string =>
    measurement.dataset.entry.series.find(({ code }) => code === series)?.unit ?? "";
  const own = (series: string): string => readableCount(measurement.total(series, area, year));
  const world = (series: string): string => readableCount(measurement.total(series, areaOf("WORLD"), year));

  switch (measurement.indicator.code) {
    case "SHARE":
      return `${own("PATENTS")} of ${world("PATENTS")} patents`;
    case "RPA": {
      const all = (of: Area): string => readableCount(measurement.totalOfAll(of, year));
      return (
        `(${own("PATENTS")} of ${all(area)} patents of the area) against ` +
        `(${world("PATENTS")} of ${all(areaOf("WORLD"))} patents of the world) give RTA ` +
        `${relativeAdvantage(measurement, area, year)}, and RPA is 100 × (RTA² − 1) / (RTA² + 1)`
      );
    }
    case "EXPORTSHARE":
      return `exports of ${own("EXPORTS")} of ${world("EXPORTS")} ${unitOf("EXPORTS")}`;
    case "IMPORTSHARE":
      return `imports of ${own("IMPORTS")} of ${world("IMPORTS")} ${unitOf("IMPORTS")}`;
    case "TRADEBALANCE":
      return `exports of ${own("EXPORTS")} less imports of ${own("IMPORTS")} ${unitOf("EXPORTS")}, over their sum`;
    default:
      return `${own(measurement.indicator.code)} ${unitOf(measurement.indicator.code)}`;
  }
}

/** Which codes were added up, each with its part where there are several. */
export function codesOf(measurement: Measurement, area: Area, year: number): string {
  const { codes, dataset, indicator } = measurement;
  const labels = codeLabels(codes, dataset);
  if (indicator.context || dataset.entry.prefix === "") return "";
  if (labels.length === 1) return labels[0] ?? "";
  const series = dataset.entry.series.map(({ code }) => code);
  const parts = codes.terms.map((term, index) => {
    const place = dataset.area(area.code);
    const counts = series.map((code) => dataset.at(dataset.series(code), term.index, place, year));
    const counted = counts.map(
      (count, at) => (series.length > 1 ? `${series[at] ?? ""} ` : "") + readableCount(count),
    );
    return `${term.sign < 0 ? "less " : ""}${labels[index] ?? ""} (${listed(counted)})`;
  });
  return parts.join(codes.terms.some((term) => term.sign < 0) ? " " : " + ");
}

function relativeAdvantage(measurement: Measurement, area: Area, year: number): string {
  const world = areaOf("WORLD");
  const own = measurement.total("PATENTS", area, year) / measurement.totalOfAll(area, year);
  const all = measurement.total("PATENTS", world, year) / measurement.totalOfAll(world, year);
  return (own / all).toFixed(3);
}
