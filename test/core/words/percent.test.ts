import { percent } from "../../../src/core/words/percent";

describe("percent", () => {
  it("has one decimal", () => {
    expect([percent(2888 / 45929), percent(0), percent(1)]).toEqual(["6.3 %", "0.0 %", "100.0 %"]);
  });
});
