import { datasets } from "../../../src/core/figures/store";
import { edition } from "../../../src/core/provenance/edition";
import { sourceLine } from "../../../src/functions/results/source-line";

describe("sourceLine", () => {
  it.each(datasets.map((dataset) => [dataset.id, dataset] as const))(
    "names producer, dataset and edition of %s",
    (id, dataset) => {
      const line = sourceLine(dataset);
      expect(line.startsWith(`Source: ${dataset.entry.producer}`)).toBe(true);
      expect(line.endsWith(`dataset ${id}, ATI edition ${edition()}`)).toBe(true);
      expect(line).not.toMatch(/, ,|undefined/);
    },
  );
});
