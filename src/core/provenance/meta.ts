import { areas, findArea, type Area } from "../catalogue/areas";
import { codeLabels } from "../catalogue/code-set";
import { findDataset } from "../catalogue/datasets";
import { findIndicator, indicators, type Indicator } from "../catalogue/indicators";
import { NameIndex, unknownName } from "../catalogue/name-index";
import { ALL, findTechnology, ownCodes, technologies, type Technology } from "../catalogue/technologies";
import type { Dataset } from "../figures/dataset";
import { datasets } from "../figures/store";
import { measurementsOf } from "../indicators/choice";
import { invalid, Refusal, unavailable } from "../refusal";
import { listed } from "./readable";

export const META_FIELDS = [
  "name",
  "kind",
  "unit",
  "formula",
  "measures",
  "fit",
  "producer",
  "edition",
  "licence",
  "attribution",
  "years",
  "lastcomplete",
  "breaks",
  "url",
] as const;
export type MetaField = (typeof META_FIELDS)[number];
export type Meta = ReadonlyMap<MetaField, string | number>;

const fields = new NameIndex<MetaField>();
for (const field of META_FIELDS) fields.add(field, [field]);
fields.add("licence", ["license"]);

export const findMetaField = (text: string): MetaField | Refusal =>
  fields.find(text) ?? invalid(unknownName("field", text, fields, `Known: ${META_FIELDS.join(", ")}.`));

/** What a code or a name means: of a dataset, an indicator, a technology, an area or a dataset's own code. */
export function metaOf(text: string): Meta | Refusal {
  const exact = exactCodes.find(text);
  if (exact) return exact();
  for (const find of [findTechnologyMeta, findIndicatorMeta, findAreaMeta, findDatasetMeta]) {
    const found = find(text);
    if (!(found instanceof Refusal)) return found;
  }
  return invalid(unknownName("code", text, exactCodes, `ATI.SEARCH("${text}") looks everywhere.`));
}

/** One field of an entry, or why it has none. */
export const metaField = (text: string, meta: Meta, field: MetaField): string | number | Refusal =>
  meta.get(field) ??
  unavailable(
    `"${text}" is of kind ${String(meta.get("kind"))} and has no ${field}; it has ${listed([...meta.keys()])}.`,
  );

// Codes come before names: "AR" is Argentina, not augmented reality.
const exactCodes = new NameIndex<() => Meta>();
for (const dataset of datasets) exactCodes.add(() => ofDataset(dataset), [dataset.id]);
for (const indicator of indicators) exactCodes.add(() => ofIndicator(indicator), [indicator.code]);
for (const technology of [...technologies, ALL])
  exactCodes.add(() => ofTechnology(technology), [technology.code]);
for (const area of areas) exactCodes.add(() => ofArea(area), [area.code, area.alpha3]);
for (const own of ownCodes) exactCodes.add(() => ofTechnology(own), [own.code]);

const either = <T>(found: T | Refusal, describe: (thing: T) => Meta): Meta | Refusal =>
  found instanceof Refusal ? found : describe(found);
const findTechnologyMeta = (text: string): Meta | Refusal => either(findTechnology(text), ofTechnology);
const findIndicatorMeta = (text: string): Meta | Refusal => either(findIndicator(text), ofIndicator);
const findAreaMeta = (text: string): Meta | Refusal => either(findArea(text), ofArea);
const findDatasetMeta = (text: string): Meta | Refusal => either(findDataset(text), ofDataset);

const given = (rows: readonly (readonly [MetaField, string | number | null])[]): Meta =>
  new Map(rows.filter((row): row is [MetaField, string | number] => row[1] !== null && row[1] !== ""));

const ofDataset = ({ entry }: Dataset): Meta =>
  given([
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
    ["breaks", entry.breaks.map((found) => `${found.year}: ${found.reason}`).join("; ")],
    ["url", entry.url],
  ]);

function ofIndicator(indicator: Indicator): Meta {
  const from = indicator.datasets.map((dataset) => dataset.id);
  const first = indicator.datasets[0]?.entry;
  return given([
    ["name", indicator.name],
    ["kind", "indicator"],
    ["unit", indicator.unit],
    ["formula", indicator.formula],
    ["measures", `From ${listed(from, "or")}`],
    ["producer", indicator.source === "" ? (first?.producer ?? "") : indicator.source],
    ["url", first?.url ?? ""],
  ]);
}

const ofArea = (area: Area): Meta =>
  given([
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

function ofTechnology(technology: Technology): Meta {
  const measured = indicators
    .filter((indicator) => !indicator.context)
    .flatMap((indicator) => measurementsOf(indicator, technology));
  const once = [...new Map(measured.map((measurement) => [measurement.dataset.id, measurement])).values()];
  const [only] = technology.prefix === "" ? [] : once;
  return given([
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
