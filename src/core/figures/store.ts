import type { DatasetEntry } from "../../data/bundle";
import { decodeBlock } from "../../data/codec/decode";
import { bundle } from "./bundle";
import { Dataset } from "./dataset";

/** Every dataset that is bundled, in the order of preference. */
export const datasets: readonly Dataset[] = bundle.datasets.map(bundled);

/** A dataset whose figures are decoded when first asked for. */
function bundled(entry: DatasetEntry): Dataset {
  const { series, codes, areas, firstYear, lastYear, block } = entry;
  const years = lastYear - firstYear + 1;
  return new Dataset(entry, () =>
    decodeBlock(block, series.length * codes.length * areas.length * years, years),
  );
}

const byId = new Map(datasets.map((dataset) => [dataset.id, dataset]));

/** The dataset with this exact id. */
export function datasetOf(id: string): Dataset {
  const dataset = byId.get(id);
  if (!dataset) throw new RangeError(`no dataset ${id}`);
  return dataset;
}
