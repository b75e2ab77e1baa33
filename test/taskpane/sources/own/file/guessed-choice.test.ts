import {
  lackingIn,
  withOnly,
  withUse,
} from "../../../../../src/taskpane/sources/own/file/gather/file-choice";
import { fileOf, inHand } from "./in-hand";

test.each([
  [
    "by their headers, in other languages",
    ["Land;Technologie;Jahr;Wert;Quelle", "Korea;KI;2018;3;Amt"],
    ["area", "technology", "year", "value", "source"],
  ],
  [
    "by what stands in them",
    ["a,b,c,d", "Korea,Robotics,2018,3", "Japan,AI,2019,4"],
    ["area", "technology", "year", "value"],
  ],
  [
    "a column a year",
    ["Name,Code,2017,2018", "Korea,KOR,1,2", "Japan,JPN,3,4"],
    ["area", "none", "figures", "figures"],
  ],
  [
    "a column an indicator",
    ["country,year,exports,imports", "KR,2018,1,2"],
    ["area", "year", "figures", "figures"],
  ],
  [
    "a measure that only its producer knows",
    ["REF_AREA,MEASURE,TIME_PERIOD,OBS_VALUE", "KOR,XQ17,2018,1"],
    ["area", "none", "year", "value"],
  ],
  [
    "codes that are numbers are no figures",
    ["geo,sector,time,obs_value", "KR,26,2018,1", "KR,27,2018,1"],
    ["area", "none", "year", "value"],
  ],
])("columns are guessed %s", async (_name, lines, uses) => {
  const { choice } = await inHand(fileOf(lines));
  expect(choice.uses).toEqual(uses);
});

test("a use that another column has is taken from it", async () => {
  const { choice, scan } = await inHand(fileOf(["from,to,year,value", "KR,JP,2018,1", "CN,JP,2018,2"]));
  expect(choice.uses).toEqual(["area", "none", "year", "value"]);
  const changed = withUse(choice, 1, "area");
  expect(changed.uses).toEqual(["none", "area", "year", "value"]);
  expect(lackingIn(changed, scan.columns)).toBeUndefined();
  expect(lackingIn(withUse(changed, 1, "none"), scan.columns)).toBe(
    "Choose the column that holds the areas.",
  );
  expect(lackingIn(withUse(changed, 2, "none"), scan.columns)).toBe(
    "Choose the column that holds the years.",
  );
  expect(lackingIn(withUse(changed, 3, "none"), scan.columns)).toBe(
    "Choose the column that holds the figures.",
  );
});

test("values of a column are chosen, and none chosen are all", async () => {
  const { choice, made } = await inHand(fileOf(["country,year,value", "KR,2018,1", "JP,2018,2"]));
  const korea = withOnly(choice, 0, ["KR"]);
  expect((await made(() => korea)).cells.slice(1)).toEqual([["KR", 2018, 1]]);
  expect((await made(() => withOnly(korea, 0, []))).cells).toHaveLength(3);
});
