import { bundle as compiled } from "../../../src/data/compiled/bundle";
import { bundle } from "../../../src/core/figures/bundle";

describe("The door to the figures", () => {
  it("lets the compiled ones through", () => {
    expect(bundle).toBe(compiled);
    expect(bundle.datasets).toHaveLength(16);
  });
});
