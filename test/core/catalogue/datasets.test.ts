import { findDataset } from "../../../src/core/catalogue/datasets";
import { datasetFolders } from "../raw-figures";
import { datasets } from "../../../src/core/figures/store";

describe("findDataset", () => {
  it("finds each dataset by id and title, in any spelling", () => {
    expect(datasets).toHaveLength(datasetFolders.length);
    for (const dataset of datasets) {
      for (const name of [dataset.id, dataset.id.toUpperCase().replace(/-/g, " "), dataset.entry.title]) {
        expect(findDataset(name)).toBe(dataset);
      }
    }
  });

  it("says of one that is not bundled how it can be had, by its id and its prefix", () => {
    for (const name of ["transnational-patents", "Transnational patents", "TN"])
      expect(findDataset(name)).toMatchObject({
        kind: "invalid",
        message: expect.stringMatching(
          /^Dataset "transnational-patents" is not bundled\. No open table .* EDITION\.md.*\.$/,
        ) as string,
      });
  });

  it("refuses an unknown one, with the nearest or all", () => {
    expect(findDataset("patent-familys")).toMatchObject({
      message: expect.stringContaining('"patent-families"') as string,
    });
    expect(findDataset("xyzzyplugh")).toMatchObject({
      kind: "invalid",
      message: expect.stringContaining(datasets.map(({ id }) => id).join(", ")) as string,
    });
  });
});
