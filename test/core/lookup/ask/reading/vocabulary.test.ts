import { meaningsOf } from "../../../../../src/core/lookup/ask/reading/vocabulary";
import { bundle } from "../../../../../src/core/figures/bundle";
import { indicators } from "../../../../../src/core/catalogue/indicators";
import { technologies } from "../../../../../src/core/catalogue/technologies";

const code = (text: string): string | undefined => meaningsOf(text.split(" "))?.[0]?.code;

describe("meaningsOf", () => {
  it.each([
    ["big data", "BIGDATA"],
    ["bigdata", "BIGDATA"],
    ["chips", "MNE"],
    ["share of patents", "SHARE"],
    ["patents share", "SHARE"],
    ["world share of exports", "EXPORTSHARE"],
    ["hs 8542", "HS:8542"],
    ["8542", "HS:8542"],
    ["food tech", "VC:Food technology"],
  ])("knows what is meant by %s, in any order and number", (text, expected) => {
    expect(code(text)).toBe(expected);
  });

  it("takes the everyday word before a name that only a dataset has", () => {
    // "Software as a service" is a vertical of venture capital, "manufacturing" is another and the report's technology.
    expect(code("software as a service")).toBe("VC:Software as a service");
    expect(code("manufacturing")).toBe("AMT");
  });

  it("keeps small words where they make the meaning", () => {
    expect(code("by country")).toBe("rank");
    expect(code("country")).toBe("quiet");
  });

  it("tells the states from a state", () => {
    expect(code("the states")).toBe("US");
    expect(code("state")).toBe("government");
  });

  it("has every indicator and technology by its code and name", () => {
    for (const { code: own, name } of [...indicators, ...technologies]) {
      for (const text of [own, name]) {
        const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
        if (words.length > 6) continue;
        if (!meaningsOf(words)?.some((meaning) => meaning.code === own)) throw new Error(text);
      }
    }
  });

  it("has every word of the table for what it stands there", () => {
    for (const [kind, rows] of Object.entries(bundle.synonyms).filter(
      ([kind]) => kind !== "word" && kind !== "table",
    )) {
      for (const [own, words] of Object.entries(rows)) {
        for (const text of words.split("|")) {
          const found = meaningsOf(text.split(" ")) ?? [];
          if (!found.some((meaning) => meaning.kind === kind && meaning.code === own)) {
            throw new Error(`${text} is no ${own}`);
          }
        }
      }
    }
  });
});
