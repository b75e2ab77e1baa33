import { bundle } from "./bundle";
import { BundledDataset } from "./bundled-dataset";

/** Every dataset that is bundled, in the order of preference. */
export const datasets: readonly BundledDataset[] = bundle.datasets.map((entry) => new BundledDataset(entry));

const byId = new Map(datasets.map((dataset) => [dataset.id, dataset]));

/** The dataset with this exact id. */
export function datasetOf(id: string): BundledDataset {
  const dataset = byId.get(id);
  if (!dataset) throw new RangeError(`no dataset ${id}`);
  return dataset;
}
