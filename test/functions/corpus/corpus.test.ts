import metadata from "../../../src/data/compiled/functions.json";
import { functions } from "../formula";
import { answerOf, kept, keptFunctions, keptIn, OWN, type Kept } from "./corpus";

describe("A formula that answers today keeps its answer", () => {
  // Where an answer is meant to change, `npm run corpus` writes the answers again; name what changed in CHANGELOG.md.
  it.each(keptFunctions())("of %s", (id) => expectKept(kept(id)));

  it("over a range of the user's own, of every function that takes one", () => {
    const all = keptIn(OWN);
    expectKept(all);
    const asked = new Set(all.map(({ formula }) => /ATI\.(\w+)/.exec(formula)?.[1]));
    const takesOwn = metadata.functions.filter(({ parameters }) =>
      parameters.some(({ name }) => name === "own"),
    );
    expect([...asked].sort()).toEqual(takesOwn.map(({ id }) => id).sort());
  });

  it("of every function but VERSION, which says the edition", () => {
    const others = [...functions.keys()].filter((id) => id !== "VERSION");
    expect(keptFunctions().sort()).toEqual(others.sort());
  });

  it("in 2,000 formulas or more, of which more than 900 answer with a figure", () => {
    const all = keptFunctions().flatMap(kept);
    expect(all.length).toBeGreaterThanOrEqual(2000);
    expect(all.filter(({ answer }) => /(^|[{,;])-?\d/.test(answer)).length).toBeGreaterThan(900);
  });
});

function expectKept(all: readonly Kept[]): void {
  expect(all.map(({ formula }) => `${formula} //=> ${answerOf(formula)}`)).toEqual(
    all.map(({ formula, answer }) => `${formula} //=> ${answer}`),
  );
}
