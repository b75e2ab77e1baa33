import { bundle } from "../../../../src/data/compiled/bundle";
import { readDefinitions } from "../../../../src/data/edition/transnational/definitions";
import { DATA } from "../published/bundled";

const definitions = readDefinitions(DATA);

it("has one definition by default and one alternative for each of the sixteen technologies", () => {
  const technologies = bundle.technologies.map(({ code }) => code).sort();
  for (const choice of ["default", "alternative"])
    expect(
      definitions
        .filter((each) => each.choice === choice)
        .map(({ technology }) => technology)
        .sort(),
    ).toEqual(technologies);
});

it("says of each where it is from, how well it fits and which symbols count", () => {
  for (const { sources, grade, reason, symbols, name } of definitions) {
    expect(sources.every((source) => source.includes("(read: "))).toBe(true);
    expect(["close", "broader", "narrower", "proxy"]).toContain(grade);
    expect(reason).not.toBe("");
    expect(symbols.filter(({ role }) => role === "core" || role === "extended").length).toBeGreaterThan(0);
    // It stands in a text of the statement.
    expect(name).not.toMatch(/[\n']/);
  }
});

it("calls our own selections by class title", () => {
  const own = definitions.filter(({ reason }) => reason.startsWith("Our selection by class titles"));
  expect(own.length).toBeGreaterThan(10);
  for (const { name } of own) expect(name).toContain("by class title");
});
