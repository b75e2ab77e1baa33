import { Observations } from "../../../../src/data/edition/make/observations";
import { compare } from "../../../../src/data/edition/report/compare";
import { lossesOf, unaccepted } from "../../../../src/data/edition/report/losses";

/** Figures as lines of series, code, area, year and value. */
function figures(...lines: string[]): Observations {
  const found = new Observations();
  for (const line of lines) {
    const [series = "", code = "", area = "", year, value = ""] = line.split(" ");
    found.set({ series, code, area }, Number(year), value);
  }
  return found;
}

describe("compare", () => {
  it("tells new and lost years, areas and codes", () => {
    const change = compare(
      figures("P 1 KR 2018 5", "P 1 KR 2019 5", "P 2 KR 2019 5", "P 1 JP 2019 5"),
      figures("P 1 KR 2019 5", "P 1 KR 2020 5", "P 3 KR 2019 5", "P 1 DE 2019 5"),
    );
    expect(change).toMatchObject({
      newYears: [2020],
      lostYears: [2018],
      newAreas: ["DE"],
      lostAreas: ["JP"],
      newCodes: ["P 3"],
      lostCodes: ["P 2"],
      newValues: 3,
      moved: [],
    });
  });

  it("counts a figure as lost where its year, area and code stay", () => {
    const { lostValues } = compare(
      figures("P 1 KR 2018 5", "P 1 KR 2019 5", "P 1 JP 2018 5"),
      figures("P 1 KR 2018 5", "P 1 JP 2018 5", "P 1 JP 2019 1"),
    );
    expect([...lostValues]).toEqual([["KR", 1]]);
  });

  it("takes one of a whole number and the ninth digit of a decimal for rounding, and names the largest move", () => {
    const { moved } = compare(
      figures(
        "P 1 KR 2018 100",
        "P 1 KR 2019 100",
        "P 1 KR 2020 100",
        "Q 1 KR 2018 0.123456789",
        "P 1 JP 2018 7",
      ),
      figures(
        "P 1 KR 2018 101",
        "P 1 KR 2019 103",
        "P 1 KR 2020 90",
        "Q 1 KR 2018 0.12345679",
        "P 1 JP 2018 7",
      ),
    );
    expect(moved).toEqual([
      {
        area: "KR",
        values: 2,
        largest: { key: { series: "P", code: "1", area: "KR" }, year: 2020, from: "100", to: "90" },
      },
    ]);
  });
});

describe("lossesOf", () => {
  it("gives each loss a name by which it is accepted", () => {
    const before = figures(
      "P 1 KR 2018 5",
      "P 1 KR 2019 5",
      "P 1 JP 2019 5",
      "P 2 KR 2019 5",
      "P 1 DE 2019 5",
      "P 1 DE 2020 5",
    );
    const after = figures("P 1 KR 2019 5", "P 1 DE 2020 5");
    const losses = lossesOf("made-up", compare(before, after), { come: [], gone: ["SINV-4: A note."] });
    expect(losses.map(({ name, text }) => `${name} ${text}`)).toEqual([
      "made-up:year:2018 the year 2018",
      "made-up:area:JP the area JP",
      "made-up:code:P 2 the code P 2",
      "made-up:values:DE 1 figure of DE",
      "made-up:notes 1 of the producer's notes",
    ]);
    const accepted = ["made-up:area:JP", "made-up:code:P 2", "made-up:values:DE", "made-up:notes"];
    expect(unaccepted(losses, accepted).map(({ name }) => name)).toEqual(["made-up:year:2018"]);
  });
});
