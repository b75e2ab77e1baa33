import { indicatorOf } from "../../../src/core/catalogue/indicators";
import { Refusal } from "../../../src/core/refusal";
import { figureIn, figures } from "../../../src/functions/results/figures";
import { patents } from "../../core/raw-figures";

describe("figures", () => {
  it("takes ALL for a technology and the latest for a year that were left out", () => {
    expect(figures("PATENTS", "KR", null, null, null)).toEqual(figures("PATENTS", "KR", "ALL", "latest", ""));
  });

  it("fails without areas, on an unknown dataset and on shapes that do not fit", () => {
    expect(() => figures("PATENTS", null, "AI", 2018, null)).toThrow("No areas given");
    expect(() => figures("PATENTS", "KR", "AI", 2018, "nonsense")).toThrow(Refusal);
    expect(() => figures("PATENTS", [["KR", "JP"]], [["AI", "ROB", "MNE"]], 2018, null)).toThrow("shapes");
  });
});

describe("figure", () => {
  it("is a value, a reason, or nothing for a blank", () => {
    const asked = indicatorOf("PATENTS");
    expect(figureIn(asked, "KR", "AI", 2018)).toBe(patents("uspto-patents", ["6"], "KR", 2018));
    expect(figureIn(asked, "KR", "Blockchain", 2018)).toBeInstanceOf(Refusal);
    expect(figureIn(asked, "KR", undefined, 2018)).toBe("");
  });
});
