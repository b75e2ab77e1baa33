import { datasetOf } from "../../../src/core/figures/store";
import { parsePredicate, type Simple } from "../../../src/core/report/predicate";
import { unfit } from "../../../src/core/report/unfit";

const PATENTS = ["uspto-patents", "patent-families", "ai-patents-oecd-ip5", "pct-applications"];

const simple = (text: string): Simple => parsePredicate(text) as Simple;
const unfitIn = (text: string, ids: readonly string[]): string[] =>
  ids.filter((id) => unfit(simple(text), datasetOf(id)) !== undefined);

describe("A level of patents", () => {
  it.each(["less(SHARE,KR,EU27_2020,AI,2018)", "rank_within(SHARE,KR,AI,2018,*,1,1)"])(
    "cannot be tested where home offices are favoured, by families and by PCT filings: %s",
    (text) => {
      expect(unfitIn(text, PATENTS)).toEqual(["patent-families", "pct-applications"]);
    },
  );

  it("can be tested everywhere where it is a specialisation", () => {
    expect(unfitIn("rank_within(RPA,KR,AI,2018,*,1,1)", PATENTS)).toEqual([]);
    expect(unfitIn("above(RPA,KR,AI,2018,IOT|ADM,0)", PATENTS)).toEqual([]);
    expect(unfitIn("morethan(RPA,KR,AI,2018,15)", PATENTS)).toEqual([]);
  });
});

describe("A change of applications from one year to the next", () => {
  it.each(["rises(SHARE,KR,AI,2017,2018)", "falls(SHARE,KR,AI,2017,2018)"])(
    "cannot be tested by counts of grants: %s",
    (text) => {
      expect(unfitIn(text, PATENTS)).toEqual(["uspto-patents", "patent-families"]);
    },
  );
});

describe("Trade", () => {
  const trade = ["trade-baci-hs4", "trade-kti-ncses"];

  it.each([
    "less(EXPORTSHARE,KR,EU27_2020,MNE,2018)",
    "rank_within(EXPORTSHARE,KR,MNE,2018,*,2,2)",
    "falls(EXPORTSHARE,KR,MNE,2017,2018)",
  ])("can be tested in level and change: %s", (text) => {
    expect(unfitIn(text, trade)).toEqual([]);
  });
});

describe("The reason", () => {
  it("names the dataset and what it counts", () => {
    const families = datasetOf("patent-families");
    expect(unfit(simple("less(SHARE,KR,EU27_2020,AI,2018)"), families)).toMatch(
      /patent-families favour .* at home/,
    );
    expect(unfit(simple("falls(SHARE,KR,AI,2017,2018)"), families)).toMatch(/patent-families counts grants/);
  });
});
