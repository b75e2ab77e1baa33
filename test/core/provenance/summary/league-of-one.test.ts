import { areaOf } from "../../../../src/core/catalogue/areas";
import { leagueTold } from "../../../../src/core/provenance/summary/league";
import { summarised } from "./plain-summary";
import { indicatorOf } from "../../../../src/core/catalogue/indicators";
import { raw } from "../../raw-figures";
import { madeStanding } from "./made-standing";

const told = (figures: Readonly<Record<string, number>>, indicator = "SHARE"): readonly string[] => {
  const standing = madeStanding(indicator, { AI: figures });
  return leagueTold(standing, standing.areas, areaOf("KR"), "");
};

describe("Several countries in one technology", () => {
  it("are told in order, with the place of the one and who leads it by how much", () => {
    expect(told({ KR: 0.1, DE: 0.3, JP: 0.5, US: 0.2 })).toEqual([
      "Japan is first of 4 (50.0 %), then Germany (30.0 %) and the United States (20.0 %).",
      "South Korea is 4th of 4 (10.0 %); Japan leads it by 40.0 pp.",
    ]);
    expect(told({ KR: 100, DE: 300, JP: 200 }, "PATENTS")[1]).toBe(
      "South Korea is 3rd of 3 (100 patents); Germany leads it by a factor of 3.0.",
    );
  });

  it("led by the one: by how much", () => {
    expect(told({ KR: 0.5, DE: 0.3, JP: 0.2 })[1]).toBe("South Korea leads the next, Germany, by 20.0 pp.");
  });

  it("of which some are level at the top", () => {
    expect(told({ KR: 0.5, DE: 0.5, JP: 0.2 })).toEqual([
      "South Korea and Germany share the first place of 3 (50.0 %), then Japan (20.0 %).",
    ]);
    expect(told({ KR: 0, DE: 0, JP: 0, US: 0 })).toEqual([
      "South Korea, Germany and 2 more share the first place of 4 (0.0 %).",
    ]);
  });
});

it("is what the CSV of national statistics gives", () => {
  const year = 2018;
  const countries = ["KR", "DE", "JP", "US", "FR"];
  const rows = countries
    .map((area) => ({ area, value: raw("context-indicators", "GERD", "", area, year) }))
    .sort((a, b) => b.value - a.value);
  const [first, second, third] = rows.map(({ value }) => value.toFixed(2));
  const sentences = summarised({
    indicator: indicatorOf("GERD"),
    areas: ["FR", ...countries],
    years: [year],
  }) as string[];
  expect(rows.map(({ area }) => area).join(" ")).toBe("KR JP DE US FR");
  expect(sentences.slice(0, 2)).toEqual([
    `R&D expenditure, % of GDP, 2018: South Korea is first of 5 (${first} %), then Japan (${second} %) and Germany (${third} %).`,
    `France is 5th of 5 (${rows[4]!.value.toFixed(2)} %); South Korea leads it by ${(rows[0]!.value - rows[4]!.value).toFixed(2)} pp.`,
  ]);
});
