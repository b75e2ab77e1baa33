import { indicatorOf } from "../../../../src/core/catalogue/indicators";
import { unusedIn } from "../../../../src/core/lookup/ask/unused-in";
import { saidIn } from "../../../../src/core/lookup/ask/reading/said";

const unused = (text: string, indicator: string, shape: "figure" | "ranking" | "change" = "figure") =>
  unusedIn(saidIn(text), { indicator: indicatorOf(indicator), dataset: undefined, shape });

describe("unusedIn", () => {
  it("tells technologies beside what is of whole countries", () => {
    expect(unused("robotics r&d korea", "GERD")).toEqual(["robotics"]);
    expect(unused("chips and Robots: internet users", "INTERNETUSERS")).toEqual(["chips", "Robots"]);
    expect(unused("robotics exports korea", "EXPORTS")).toEqual([]);
    expect(unused("articles on ai", "AIARTICLES")).toEqual([]);
    expect(unused("total r&d korea", "GERD")).toEqual([]);
  });

  it("tells datasets that do not have it", () => {
    expect(unused("ai share korea pitchbook", "SHARE")).toEqual(["pitchbook"]);
    // Its own series says so.
    expect(unused("r&d korea ncses", "GERDNCSES")).toEqual([]);
  });

  it("tells numbers that no ranking asks for", () => {
    expect(unused("robots korea 15", "SHARE")).toEqual(["15"]);
    expect(unused("top 15 robots", "SHARE", "ranking")).toEqual([]);
    expect(unused("mobile phones per 100", "MOBILESUBSCRIPTIONS")).toEqual([]);
  });

  it("tells who performs or funds where nothing is of them", () => {
    expect(unused("chip exports of korean companies", "EXPORTS")).toEqual(["companies"]);
    expect(unused("cloud use of korean companies", "USE")).toEqual([]);
    expect(unused("business r&d", "GERDPERFBUSINESS")).toEqual([]);
    expect(unused("industrial robots exports", "EXPORTS")).toEqual([]);
  });

  it("tells per cent and shares of what is neither", () => {
    expect(unused("venture capital percent", "INVESTMENT")).toEqual(["percent"]);
    expect(unused("venture capital growth in percent", "INVESTMENT", "change")).toEqual([]);
  });
});
