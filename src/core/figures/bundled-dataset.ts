import type { DatasetEntry } from "../../data/bundle";
import { decodeBlock } from "../../data/codec/decode";
import { Dataset } from "./dataset";

/** A dataset that travels in the add-in; its figures are decoded when first asked for. */
export class BundledDataset extends Dataset {
  declare readonly entry: DatasetEntry;

  constructor(entry: DatasetEntry) {
    const { series, codes, areas, firstYear, lastYear, block } = entry;
    const years = lastYear - firstYear + 1;
    super(entry, () => decodeBlock(block, series.length * codes.length * areas.length * years, years));
  }
}
