import type { Dataset } from "../figures/dataset";
import { datasets } from "../figures/store";
import { invalid, type Refusal } from "../refusal";
import { NameIndex, unknownName } from "../names/name-index";
import { notBundled } from "./not-bundled";

const index = new NameIndex<Dataset>();
for (const dataset of datasets) index.add(dataset, [dataset.id]);
for (const dataset of datasets) index.add(dataset, [dataset.entry.title]);

/** The dataset with this id or title. */
export function findDataset(text: string): Dataset | Refusal {
  return (
    index.find(text) ??
    notBundled(text, "dataset") ??
    invalid(
      unknownName("dataset", text, index, `Known: ${datasets.map((dataset) => dataset.id).join(", ")}.`),
    )
  );
}
