import { bundle } from "../../../src/core/figures/bundle";
import { edition } from "../../../src/core/provenance/edition";

describe("edition", () => {
  it("is a date and a hash", () => {
    expect(edition()).toMatch(/^\d{4}-\d{2}-\d{2} [0-9a-f]{8}$/);
    expect(edition().split(" ")).toEqual([bundle.edition.date, bundle.edition.hash]);
  });
});
