import { normalise } from "../../../src/core/names/normalise";

describe("normalise", () => {
  it.each([
    ["Big Data", "bigdata"],
    ["  Côte d'Ivoire ", "cotedivoire"],
    ["Türkiye", "turkiye"],
    ["AR/VR", "arvr"],
    ["HS:8542", "hs8542"],
    ["ＫＲ", "kr"],
    ["T\u00fc\u0308rkiye", "turkiye"],
    ["한국", "한국".normalize("NFKD")],
  ])("compares %p as %p", (text, key) => {
    expect(normalise(text)).toBe(key);
  });

  it("keeps numbers apart that stand apart, however", () => {
    const apart = ["WIPO:3+4", "wipo 3, 4", "WIPO:3-4", "WIPO:3/4", "WIPO:3 4"].map(normalise);
    expect(new Set(apart)).toEqual(new Set(["wipo3.4"]));
    expect(normalise("WIPO:34")).toBe("wipo34");
    expect(normalise("G06N 3/08")).not.toBe(normalise("G06N 30/8"));
    expect(normalise("EU27_2020")).toBe(normalise("eu27 (2020)"));
  });

  it.each(["", "   ", "!!!", "--/..", "´"])("leaves nothing of %p", (text) => {
    expect(normalise(text)).toBe("");
  });
});
