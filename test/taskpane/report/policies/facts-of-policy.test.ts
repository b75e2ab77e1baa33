import { report } from "../../../../src/core/figures/report";
import { factsOfPolicy, policiesOfFact } from "../../../../src/taskpane/report/policies/facts-of-policy";

const factsOf = (id: string) =>
  factsOfPolicy(report.policies.find((policy) => policy.id === id)!).map((fact) => fact.id);
const policiesOf = (id: string) =>
  policiesOfFact(report.facts.find((fact) => fact.id === id)!).map((policy) => policy.id);

it("gives a policy the facts that name it, wherever they stand", () => {
  expect(factsOf("P01")).toEqual(["F014", "F015", "F032", "F033", "F034", "F035", "F036", "F037"]);
  // One line of the report speaks of three policies; this fact of it names one.
  expect(policiesOf("F038")).toEqual(["P02"]);
});

it("gives a policy the facts in its lines that name no other", () => {
  expect(factsOf("P13")).toEqual(expect.arrayContaining(["F022", "F023"]));
  expect(factsOf("P05")).toEqual(expect.arrayContaining(["F059", "F060", "F061"]));
  expect(factsOf("P09")).not.toContain("F078");
});

it("does not take a fact about the country for one about a policy with its name in the title", () => {
  expect(factsOf("P07")).toEqual(["F077"]);
});

it("leaves facts about figures and the world to no policy", () => {
  expect(policiesOf("F005")).toEqual([]);
  expect(policiesOf("F029")).toEqual([]);
});

it("finds the same both ways", () => {
  for (const fact of report.facts) {
    for (const policy of policiesOfFact(fact)) expect(factsOf(policy.id)).toContain(fact.id);
  }
});
