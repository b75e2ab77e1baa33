import { ask } from "../../../../src/taskpane/explore/asked";
import { partsOf } from "../../../../src/taskpane/explore/parts/part";
import { FIRST_QUERY, type Query } from "../../../../src/taskpane/explore/query/query";

const textsOf = (parts: Partial<Query>) => partsOf(ask({ ...FIRST_QUERY, ...parts })).map(({ text }) => text);

it("reads as a line: what, in which technologies, of whom, when, from where", () => {
  expect(textsOf({ areas: ["KR", "EU27_2020"] })).toEqual([
    "Patent share",
    "Big Data",
    "South Korea, EU27",
    "1998–2020",
    "best data",
  ]);
});

it("counts many areas, and names a group and who leads as they were chosen", () => {
  expect(textsOf({ areas: ["KR", "JP", "DE", "FR", "US"], from: "same", to: 2018 }).slice(2, 4)).toEqual([
    "South Korea, Japan, Germany and 2 more",
    "2018",
  ]);
  expect(textsOf({ areas: ["top:5", "members:EU27_2020"] })[2]).toMatch(/^Top 5 countries, Members: /);
});

it("has no technologies for an indicator of whole countries, and asks for an area where there is none", () => {
  expect(textsOf({ indicator: "GERD", areas: [] })).toEqual([
    "R&D expenditure, % of GDP",
    "choose an area",
    "best data",
  ]);
});
