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

  it.each(["", "   ", "!!!", "--/..", "´"])("leaves nothing of %p", (text) => {
    expect(normalise(text)).toBe("");
  });
});
