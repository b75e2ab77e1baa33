import type { Area } from "../catalogue/areas";
import { codeLabels } from "../catalogue/code-set";
import { indicators, type Indicator } from "../catalogue/indicators";
import { ALL, type Technology } from "../catalogue/technologies";
import type { Dataset } from "../figures/dataset";
import { datasets } from "../figures/store";
import { measurementsOf } from "../indicators/choice";
import { filledFields, type Meta } from "./meta-fields";
import { listed } from "../words/readable";

export const ofDataset = ({ entry }: Dataset): Meta =>
  filledFields([
    ["name", entry.title],
    ["kind", "dataset"],
    ["unit", [...new Set(entry.series.map((series) => series.unit))].join("; ")],
    ["measures", entry.measures],
    ["fit", entry.fit],
    ["producer", entry.producer],
    ["edition", entry.edition],
    ["licence", entry.licence.name],
    ["attribution", entry.attribution],
    ["years", `${entry.firstYear} to ${entry.lastYear}`],
    ["lastcomplete", entry.lastComplete],
    ["breaks", entry.breaks.map((found) => `${found.year}: ${found.reason}`).join(" ")],
    ["url", entry.url],
  ]);

export function ofIndicator(indicator: Indicator): Meta {
  const from = indicator.datasets.map((dataset) => dataset.id);
  const first = indicator.datasets[0]?.entry;
  return filledFields([
    ["name", indicator.name],
    ["kind", "indicator"],
    ["unit", indicator.unit],
    ["formula", indicator.formula],
    ["measures", `From ${listed(from, "or")}`],
    ["producer", indicator.source === "" ? (first?.producer ?? "") : indicator.source],
    ["lastcomplete", indicator.context ? (measurementsOf(indicator, ALL)[0]?.latest ?? null) : null],
    ["url", first?.url ?? ""],
  ]);
}

export const ofArea = (area: Area): Meta =>
  filledFields([
    ["name", area.name],
    ["kind", area.kind],
    ["measures", area.members.length > 0 ? `Members: ${area.members.join(", ")}` : ""],
    ["years", coveredIn(area)],
  ]);

const coveredIn = (area: Area): string =>
  datasets
    .filter((dataset) => dataset.area(area.code) >= 0)
    .map((dataset) => `${dataset.firstYear} to ${dataset.lastYear} in ${dataset.id}`)
    .join("; ");

export function ofTechnology(technology: Technology): Meta {
  const measured = indicators
    .filter((indicator) => !indicator.context)
    .flatMap((indicator) => measurementsOf(indicator, technology));
  const once = [...new Map(measured.map((measurement) => [measurement.dataset.id, measurement])).values()];
  const [only] = technology.prefix === "" ? [] : once;
  return filledFields([
    ["name", technology.name],
    [
      "kind",
      technology.prefix === "" ? "technology" : `code of ${listed(once.map(({ dataset }) => dataset.id))}`,
    ],
    [
      "measures",
      only
        ? only.dataset.entry.measures
        : once
            .map(
              ({ dataset, codes }) =>
                `${dataset.id}: ${codeLabels(codes, dataset).join(" + ")} (${codes.grade})`,
            )
            .join("; "),
    ],
    ["producer", only?.dataset.entry.producer ?? ""],
    ["edition", only?.dataset.entry.edition ?? ""],
    ["licence", only?.dataset.entry.licence.name ?? ""],
    ["years", only ? `${only.dataset.firstYear} to ${only.dataset.lastYear}` : ""],
    ["lastcomplete", only ? only.latest : null],
    ["url", only?.dataset.entry.url ?? ""],
  ]);
}
