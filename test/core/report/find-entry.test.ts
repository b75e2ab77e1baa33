import { entryNamed } from "../../../src/core/report/find-entry";
import { report } from "../../../src/core/figures/report";

it("knows every entry of the report by its id, however it is written, and a policy by its titles", () => {
  for (const policy of report.policies)
    for (const name of [policy.id, policy.title]) expect(entryNamed(name)).toHaveProperty("policy");
  for (const fact of report.facts) expect(entryNamed(fact.id.toLowerCase())).toEqual({ fact });
  for (const statement of report.statements) expect(entryNamed(` ${statement.id} `)).toEqual({ statement });
  for (const flag of report.flags) expect(entryNamed(flag.id)).toEqual({ flag });
});

it("takes an indicator for none", () => {
  expect(entryNamed("SHARE")).toBeUndefined();
});
