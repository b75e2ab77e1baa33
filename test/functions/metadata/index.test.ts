import { readFileSync } from "node:fs";
import { join } from "node:path";
import { functionFiles, readExamples } from "../../../src/functions/metadata/metadata";
import type { Guide } from "../../../src/functions/metadata/guide";

describe("The compiled guide", () => {
  it("holds every function with the examples that its doc comment has now", () => {
    const guide = JSON.parse(
      readFileSync(join(__dirname, "../../../src/data/compiled/guide.json"), "utf8"),
    ) as Guide;
    const examples = readExamples(functionFiles(join(__dirname, "../../../src/functions")));
    const held = guide.functions.map((each) => [
      each.id,
      each.examples.map(({ formula, result }) => ({ formula, result })),
    ]);
    expect(Object.fromEntries(held)).toEqual(Object.fromEntries(examples));
  });
});
