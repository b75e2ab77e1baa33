import { AccentedWords } from "../../../src/core/names/accented-words";

const words = new AccentedWords(["Türkiye", "Côte d’Ivoire", "Réunion", "Curaçao"]);

describe("AccentedWords", () => {
  it.each(["T?rkiye", "T\ufffdrkiye", "Trkiye", "T³rkiye"])("puts the letter back into %s", (text) => {
    expect(words.restore(`${text}, Republic of`)).toBe("türkiye, republic of");
  });

  it("puts back a lost apostrophe too", () => {
    expect(words.restore("C?te d?Ivoire")).toBe("côte d'ivoire");
  });

  it("leaves alone what lost nothing, and what two words would fit", () => {
    expect(words.restore("Turkey")).toBeUndefined();
    expect(new AccentedWords(["Pérou", "Pârou"]).restore("P?rou")).toBeUndefined();
  });
});
