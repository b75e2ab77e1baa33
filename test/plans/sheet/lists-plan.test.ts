import { areas, findArea } from "../../../src/core/catalogue/areas";
import { findDataset } from "../../../src/core/catalogue/datasets";
import { findTechnology } from "../../../src/core/catalogue/technologies";
import { Refusal } from "../../../src/core/refusal";
import { listEntries, listPlace, listsPlan } from "../../../src/plans/sheet/lists-plan";
import { EvaluatedPlan } from "./evaluate-plan";

const lists = new EvaluatedPlan(listsPlan());
const list = (name: string) => lists.block(listPlace(name)).flat().map(String);

it("names only what the functions find, and everything once", () => {
  const unknown = [
    ...[...list("areas"), ...list("groups")].map(findArea),
    ...list("technologies").map((name) => findTechnology(name)),
    ...list("datasets: patents").map(findDataset),
  ].filter((found) => found instanceof Refusal);
  expect(unknown).toEqual([]);
  for (const name of ["areas", "groups", "technologies", "years", "datasets: trade"]) {
    expect(list(name)).toHaveLength(new Set(list(name)).size);
  }
});

it("has the sixteen technologies by name, the own codes by code, and the groups", () => {
  expect(list("technologies").slice(0, 2)).toEqual(["Advanced Materials", "Advanced Manufacturing"]);
  expect(list("technologies")).toEqual(expect.arrayContaining(["All technologies", "WIPO:8", "HS:8542"]));
  // BACI's alone would be more than a hundred.
  expect(list("areas").length).toBeGreaterThan(100);
  // By name and by code: BRICS is both.
  const groups = areas.filter(({ members }) => members.length > 0);
  expect(list("groups")).toHaveLength(2 * groups.length - 1);
  expect(list("groups")).toEqual(expect.arrayContaining(["Group of Seven", "G7", "BRICS"]));
});

it("has a list of datasets for each domain", () => {
  expect(list("datasets: trade")).toEqual(["trade-baci-hs4", "trade-kti-ncses"]);
  expect(list("datasets: patents")[0]).toBe("uspto-patents");
});

it("has years as numbers, the latest first", () => {
  const years = lists.block(listPlace("years")).flat() as number[];
  expect(years).toEqual([...years].sort((a, b) => b - a));
  expect(years).toEqual(expect.arrayContaining([2000, 2018, 2024]));
});

it("tells the entries of a list as its cells hold them", () => {
  expect(listEntries("groups")).toEqual(list("groups"));
  expect(() => listEntries("planets")).toThrow("no list planets");
});

it("is hidden", () => {
  expect(listsPlan().sheet.hidden).toBe(true);
  expect(() => listPlace("planets")).toThrow("no list planets");
});
