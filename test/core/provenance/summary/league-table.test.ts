import { areaOf } from "../../../../src/core/catalogue/areas";
import { firstIn, firstsOf, tablesOf } from "../../../../src/core/provenance/summary/league-table";
import { madeStanding } from "./made-standing";

const standing = madeStanding("SHARE", {
  AI: { KR: 0.1, DE: 0.3, JP: 0.3, US: 0.2 },
  ROB: { KR: 0.1, DE: 0.4, US: 0.2 },
  MOB: { KR: 0.1 },
});
const tables = tablesOf(standing, standing.areas);

describe("tablesOf", () => {
  it("orders the countries of each technology that two or more have, places shared by what is equal", () => {
    expect(
      tables.map(({ subject, rows }) => [
        subject.measurement.technology.code,
        ...rows.map(({ area, place }) => `${place} ${area.code}`),
      ]),
    ).toEqual([
      ["AI", "1 DE", "1 JP", "3 US", "4 KR"],
      ["ROB", "1 DE", "2 US", "3 KR"],
    ]);
  });

  it("takes the countries that it is given alone", () => {
    expect(tablesOf(standing, [areaOf("KR"), areaOf("US")])[0]!.rows).toHaveLength(2);
  });
});

it("firstIn has all that share the first place", () => {
  expect(firstIn(tables[0]!).map(({ area }) => area.code)).toEqual(["DE", "JP"]);
});

it("firstsOf counts who is first alone", () => {
  expect(firstsOf(tables).map(([area, count]) => [area.code, count])).toEqual([["DE", 1]]);
});
