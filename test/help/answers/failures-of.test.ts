import { failuresOf } from "../../../src/help/answers/failures-of";
import { helpContent } from "../made-help";

test("each error is there once, with the formula that gives it and its sentence", () => {
  const { functions, answer } = helpContent();
  const { parameters, examples } = functions.find(({ id }) => id === "SHARE")!;
  const failures = failuresOf(parameters, examples, answer);
  const byFormula = Object.fromEntries(failures.map(({ formula, failure }) => [formula, failure]));
  expect(byFormula['=ATI.SHARE("KR","Big Dta",2018)']).toMatchObject({
    code: "#VALUE!",
    message: expect.stringContaining('Did you mean "Big Data"?') as unknown,
  });
  expect(byFormula['=ATI.SHARE("KR","Blockchain",2018)']).toMatchObject({ code: "#N/A" });
  const messages = failures.map(({ failure }) => failure.message);
  expect(new Set(messages).size).toBe(messages.length);
});

test("every function that can fail shows how, and no sentence is a mistake in the code", () => {
  const { functions, answer } = helpContent();
  const failing = functions.map(({ id, parameters, examples }) => ({
    id,
    failures: failuresOf(parameters, examples, answer),
  }));
  // VERSION takes nothing that could be wrong.
  expect(failing.filter(({ failures }) => failures.length === 0).map(({ id }) => id)).toEqual(["VERSION"]);
  const messages = failing.flatMap(({ failures }) => failures.map(({ failure }) => failure.message));
  expect(messages.filter((message) => message.includes("The add-in failed"))).toEqual([]);
});
