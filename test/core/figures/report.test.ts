import { report } from "../../../src/core/figures/report";
import { rawFacts, rawFlags, rawPolicies, rawStatements } from "../report/raw-report";

describe("The door through which the report enters the core", () => {
  it("lets in every row of the four tables, in their order", () => {
    const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);
    expect(ids(report.policies)).toEqual(ids(rawPolicies));
    expect(ids(report.facts)).toEqual(ids(rawFacts));
    expect(ids(report.statements)).toEqual(ids(rawStatements));
    expect(ids(report.flags)).toEqual(ids(rawFlags));
  });
});
