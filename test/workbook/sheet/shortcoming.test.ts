import { shortcomingOf } from "../../../src/workbook/sheet/shortcoming";
import { templateOf, templates } from "../../../src/workbook/sheet/templates";

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
