import { bundle } from "./bundle";
import { Dataset } from "./dataset";

/** Every dataset, in the order of preference. */
export const datasets: readonly Dataset[] = bundle.datasets.map((entry) => new Dataset(entry));

const byId = new Map(datasets.map((dataset) => [dataset.id, dataset]));

/** The dataset with this exact id. */
export function datasetOf(id: string): Dataset {
  const dataset = byId.get(id);
  if (!dataset) throw new RangeError(`no dataset ${id}`);
  return dataset;
}
