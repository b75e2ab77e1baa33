import { decodeBlock } from "../../../src/data/codec/decode";
import type { DatasetEntry } from "../../../src/data/bundle";
import { bundle } from "../../../src/data/compiled/bundle";

const blocks = new Map<string, Float64Array>();

export function datasetOf(id: string): DatasetEntry {
  const dataset = bundle.datasets.find((entry) => entry.id === id);
  if (dataset === undefined) throw new Error(`No dataset ${id}`);
  return dataset;
}

/** One figure of the compiled bundle, NaN where missing; a slow look-up of the tests' own. */
export function figureOf(id: string, series: string, code: string, area: string, year: number): number {
  const dataset = datasetOf(id);
  const years = dataset.lastYear - dataset.firstYear + 1;
  const places = [
    dataset.series.findIndex((entry) => entry.code === series),
    dataset.codes.findIndex((entry) => entry.code === code),
    dataset.areas.indexOf(area),
    year - dataset.firstYear,
  ] as const;
  if (places.some((place) => place < 0) || year > dataset.lastYear) return NaN;
  const [s, c, a, y] = places;
  const { codes, areas } = dataset;
  const cells = dataset.series.length * codes.length * areas.length * years;
  const values = blocks.get(id) ?? decodeBlock(dataset.block, cells, years);
  blocks.set(id, values);
  return values[((s * codes.length + c) * areas.length + a) * years + y] ?? NaN;
}

export function yearsOf(id: string): number[] {
  const { firstYear, lastYear } = datasetOf(id);
  return Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
}

/** The dataset's countries: no aggregate, and not China with Hong Kong. */
export function countriesOf(id: string): string[] {
  const iso = new Set(bundle.areas.filter(({ code }) => /^[A-Z]{2}$/.test(code)).map(({ code }) => code));
  return datasetOf(id).areas.filter((area) => iso.has(area));
}
