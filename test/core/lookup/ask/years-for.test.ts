import { readAsk } from "../../../../src/core/lookup/ask/read-ask";

describe("yearsFor", () => {
  it.each([
    // A ranking, a place and a table are of one year.
    ["top 10 chips since 2015", {}],
    ["top 10 chips 2015 to 2018", { from: 2018, to: 2018 }],
    ["rank of korea in chips until 2018", { from: 2018, to: 2018 }],
    ["ai and robots korea japan 2015 to 2018", { from: 2018, to: 2018 }],
    ["ai and robots korea 2015 to 2018", { from: 2015, to: 2018 }],
    // uspto-patents is complete to 2020.
    ["ai korea last 3 years", { from: 2018 }],
    ["change of ai korea last 3 years", { from: 2017, to: 2020 }],
  ])("reads the years of %s", (text, years) => {
    expect(readAsk(text)?.years).toEqual(years);
  });
});
