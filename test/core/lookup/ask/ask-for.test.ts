import { indicatorOf } from "../../../../src/core/catalogue/indicators";
import type { Ask } from "../../../../src/core/lookup/ask/ask";
import { askFor } from "../../../../src/core/lookup/ask/ask-for";
import { saidIn } from "../../../../src/core/lookup/ask/reading/said";

const ask = (text: string, indicator: string): Ask => askFor(saidIn(text), indicatorOf(indicator));

describe("askFor", () => {
  it("keeps a group as one, and lists several areas", () => {
    expect(ask("g7 vs korea robots", "SHARE").areaCodes).toEqual(["G7", "KR"]);
  });

  it("leaves out the world where it is what a share is of", () => {
    expect(ask("korea vs world robots", "SHARE").areaCodes).toEqual(["KR"]);
    expect(ask("korea vs world chips", "EXPORTS").areaCodes).toEqual(["KR", "WORLD"]);
  });

  it("takes the series that has every area", () => {
    // The World Bank's series has no OECD, NCSES's has.
    expect(ask("r&d korea", "GERD").indicator.code).toBe("GERD");
    expect(ask("r&d korea oecd", "GERD").indicator.code).toBe("GERDNCSES");
  });

  it("takes a name for a dataset where the dataset has no such area", () => {
    const { dataset, areaCodes } = ask("venture capital korea oecd", "INVESTMENT");
    expect({ dataset, areaCodes }).toEqual({ dataset: "venture-capital-oecd", areaCodes: ["KR"] });
  });

  it("takes another dataset where the default one has none of the areas, and says so", () => {
    // PitchBook's verticals are of the United States and China; NCSES has artificial intelligence for Japan.
    const { dataset, assumed } = ask("ai venture capital japan", "INVESTMENT");
    expect(dataset).toBe("venture-capital-ai-biotech-ncses");
    expect(assumed).toContain("dataset");
  });

  it("takes the last year that an area has where it has none in the latest", () => {
    // USE is of 2023; the United States have 2017 and 2018.
    expect(ask("cloud use us", "USE").years).toEqual({ from: 2018, to: 2018 });
    expect(ask("cloud use korea", "USE").years).toEqual({});
  });

  it("counts years back from the latest of the dataset", () => {
    // uspto-patents is complete to 2020.
    expect(ask("robots last 5 years", "SHARE").years).toEqual({ from: 2016 });
    expect(ask("growth of robots", "SHARE").years).toEqual({ from: 2010, to: 2020 });
  });

  it("shows specialisation technology by technology where none is said", () => {
    // Twelve of the sixteen have patents.
    expect(ask("specialisation korea", "RPA").technologies).toHaveLength(12);
    expect(ask("korea by technology", "SHARE").technologies).toHaveLength(12);
  });

  it.each([
    ["robots korea", "figure"],
    ["robots korea 2018", "figure"],
    ["robots korea since 2015", "series"],
    ["robots korea trend", "series"],
    ["top 5 robots", "ranking"],
    ["rank of korea in robots", "rank"],
    ["growth of robots korea", "change"],
  ])("gives %s the shape of a %s", (text, shape) => {
    expect(ask(text, "SHARE").shape).toBe(shape);
  });

  it("understands no share of what has none", () => {
    expect(ask("share of venture capital korea", "INVESTMENT").notUnderstood).toEqual(["share"]);
    expect(ask("share of robots korea", "SHARE").notUnderstood).toEqual([]);
  });

  it("understands no GDP but where something is in per cent of it", () => {
    expect(ask("gdp korea", "SHARE").notUnderstood).toEqual(["gdp"]);
    expect(ask("r&d gdp korea", "GERD").notUnderstood).toEqual([]);
  });
});
