import {
  areDefinitionsWhole,
  readDefinitions,
  withDefinition,
  withTemplate,
  writeDefinitions,
  type RememberedDefinitions,
} from "../../../src/taskpane/compare/remembered-definitions";
import { templateOf } from "../../../src/plans/sheet/templates";

const profile = templateOf("profile").standard;
const trend = { ...templateOf("trend").standard, areas: ["KR", "DE"] };

it("begins with the first template", () => {
  expect(readDefinitions("")).toEqual([profile]);
  expect(readDefinitions("null")).toEqual([profile]);
  expect(readDefinitions('["{}"]')).toEqual([profile]);
});

it("reads back what was written", () => {
  const kept: RememberedDefinitions = [trend, profile];
  expect(readDefinitions(writeDefinitions(kept))).toEqual(kept);
});

it("keeps a peer group of the user's own, saved or not", () => {
  const own = { ...profile, peers: { name: "Neighbours", areas: ["JP", "CN"] } };
  expect(readDefinitions(writeDefinitions([own, trend]))).toEqual([own, trend]);
  const unnamed = { ...profile, peers: { name: "", areas: ["JP"] } };
  expect(readDefinitions(writeDefinitions([unnamed, trend]))).toEqual([trend]);
});

it("leaves out a definition with a code that is no longer known", () => {
  const kept: RememberedDefinitions = [{ ...profile, areas: ["Atlantis"] }, trend];
  expect(readDefinitions(writeDefinitions(kept))).toEqual([trend]);
  expect(areDefinitionsWhole(writeDefinitions(kept))).toBe(false);
  expect(areDefinitionsWhole(writeDefinitions([trend, profile]))).toBe(true);
  for (const text of ["null", "[7]", "{"]) expect(areDefinitionsWhole(text)).toBe(false);
});

it("leaves out a definition that was left without an area", () => {
  const kept: RememberedDefinitions = [{ ...trend, areas: [] }, profile];
  expect(readDefinitions(writeDefinitions(kept))).toEqual([profile]);
});

it("comes back to a template as it was left", () => {
  const there = withDefinition(withTemplate([profile], "trend"), trend);
  const away = withTemplate(there, "league");
  expect(away[0]).toEqual(templateOf("league").standard);
  expect(withTemplate(away, "trend")[0]).toEqual(trend);
  expect(withTemplate(away, "trend")).toHaveLength(3);
});
