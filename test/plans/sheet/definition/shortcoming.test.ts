import { shortcomingOf } from "../../../../src/plans/sheet/definition/shortcoming";
import { sheetPlan } from "../../../../src/plans/sheet/sheet-plan";
import { templateOf, templates } from "../../../../src/plans/sheet/templates";

it("finds none in what the templates begin with", () => {
  expect(templates.map(({ standard }) => shortcomingOf(standard))).toEqual(templates.map(() => undefined));
});

it("says what is missing or too much", () => {
  const duel = templateOf("head-to-head").standard;
  expect(shortcomingOf({ ...duel, areas: ["KR"] })).toBe("Head to head needs 2 areas; 1 is chosen.");
  expect(shortcomingOf({ ...duel, areas: ["KR", "JP", "US"] })).toBe(
    "Head to head takes 2 areas at most; 3 are chosen.",
  );
  expect(shortcomingOf({ ...duel, indicators: [] })).toBe(
    "Head to head needs one indicator; none is chosen.",
  );
  expect(shortcomingOf({ ...templateOf("profile").standard, peers: "" })).toBe(
    "Country profile needs a peer group.",
  );
  const { standard } = templateOf("profile");
  expect(shortcomingOf({ ...standard, peers: { name: "Near", areas: [] } })).toBe(
    "Country profile needs a peer group.",
  );
  expect(shortcomingOf({ ...standard, peers: { name: "Near", areas: ["JP"] } })).toBeUndefined();
});

it("does not look at what a template does not take", () => {
  expect(shortcomingOf({ ...templateOf("league").standard, areas: ["KR"] })).toBeUndefined();
});

it("refuses one area beside itself, and a group where there is room for one area", () => {
  const duel = templateOf("head-to-head").standard;
  expect(shortcomingOf({ ...duel, areas: ["KR", "KR"] })).toBe(
    "Head to head compares two different areas; both are South Korea.",
  );
  const noRoom = "takes single areas; Group of Seven is a group. Choose one of its members.";
  expect(shortcomingOf({ ...duel, areas: ["KR", "G7"] })).toBe(`Head to head ${noRoom}`);
  expect(shortcomingOf({ ...templateOf("policy").standard, areas: ["G7"] })).toBe(
    `Policy and position ${noRoom}`,
  );
  expect(shortcomingOf({ ...duel, areas: ["KR", "EU27_2020"] })).toBeUndefined();
  expect(shortcomingOf({ ...templateOf("trend").standard, areas: ["G7", "KR", "KR"] })).toBeUndefined();
});

it("takes the years of figures alone, the first before the last", () => {
  const trend = templateOf("trend").standard;
  expect(shortcomingOf({ ...trend, to: 3000 })).toBe("The year 3000 is not one from 1900 to 2100.");
  expect(shortcomingOf({ ...trend, from: -1 })).toBe("The year -1 is not one from 1900 to 2100.");
  expect(shortcomingOf({ ...trend, from: 2018, to: 2018 })).toBe(
    "The years run from 2018 to 2018; the first must lie before the last.",
  );
  expect(shortcomingOf({ ...trend, from: 1900, to: 2100 })).toBeUndefined();
});

it("keeps a sheet from being made of what it refuses, whoever asks for it", () => {
  const duel = templateOf("head-to-head").standard;
  expect(() => sheetPlan({ ...duel, areas: ["KR", "KR"] })).toThrow("both are South Korea");
});

it("makes sheets whatever their title holds", () => {
  const { standard } = templateOf("trend");
  const title = `${"A".repeat(99)}🤖`;
  expect(sheetPlan({ ...standard, title }).page.name).toBe("A".repeat(99));
  expect(sheetPlan({ ...standard, title: "Big\u0000 Data\n" }).page.name).toBe("Big Data");
  expect(sheetPlan({ ...standard, title: "\u0000" }).page.name).toBe("Trend");
});
