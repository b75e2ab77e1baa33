import { join } from "node:path";
import { functionFiles, readExamples } from "../../src/functions/metadata/metadata";
import { functions } from "./formula";
import { expectedOf, meets } from "./example-result";
import { spill } from "./shown";

const examples = readExamples(functionFiles(join(__dirname, "../../src/functions")));
const listed = [...examples].flatMap(([id, each]) =>
  each.map((example) => [id, example.formula, example.result] as const),
);

describe("The examples in the doc comments", () => {
  it("are there for every function", () => {
    expect([...examples.keys()].sort()).toEqual([...functions.keys()].sort());
    expect([...examples].filter(([, each]) => each.length === 0)).toEqual([]);
  });

  it.each(listed)("of %s give what they say: %s", (id, formula, result) => {
    expect(formula.startsWith(`=ATI.${id}(`)).toBe(true);
    const given = spill(formula);
    if (!meets(given, expectedOf(result))) {
      throw new Error(`${formula} gives ${JSON.stringify(given)}, not ${result}`);
    }
  });

  it("show each error that functions give: nothing else stands in for a number", () => {
    const errors = listed.filter(([, , result]) => result.startsWith("#")).map(([, , result]) => result);
    expect(errors.length).toBeGreaterThan(2);
    expect(errors.every((error) => error === "#N/A" || error === "#VALUE!")).toBe(true);
  });
});
