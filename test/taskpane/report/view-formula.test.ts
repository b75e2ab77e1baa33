import { countedNoun, formulaNote, withoutArgument } from "../../../src/taskpane/report/view-formula";
import { policyList } from "../../../src/taskpane/report/policies/policy-list";

const noun = ["policy", "policies"] as const;
const formula = (...gives: readonly string[]) => ({ formula: "=X()", gives, because: "there is a reason" });

it("says so where the formula gives what is on screen, in whatever order", () => {
  expect(formulaNote(formula("a", "b"), ["b", "a"], noun)).toBe("It gives these 2 policies.");
  expect(formulaNote(formula("a"), ["a"], noun)).toBe("It gives this policy.");
});

it("says what the formula gives instead, and why", () => {
  expect(formulaNote(formula("a", "b", "c"), ["a"], noun)).toBe(
    "It gives 3 policies, not the 1 on screen: there is a reason.",
  );
  expect(formulaNote(formula("a"), ["b"], noun)).toBe(
    "It gives 1 policy, not the 1 on screen: there is a reason.",
  );
});

it("says in what rows", () => {
  expect(formulaNote({ ...formula("a", "b"), rows: "two rows each" }, ["a", "b"], noun)).toBe(
    "It gives these 2 policies, two rows each.",
  );
});

it("counts one and several", () => {
  expect([countedNoun(1, noun), countedNoun(0, noun), countedNoun(2, noun)]).toEqual([
    "1 policy",
    "0 policies",
    "2 policies",
  ]);
});

it("names what the function cannot be asked, and only what was asked", () => {
  const body = policyList.filters.filter(({ id }) => id === "body");
  const view = { text: "", filters: { body: "Ministry of Finance" }, open: "" };
  expect(withoutArgument(view, body)).toBe("the function has no argument for body");
  expect(withoutArgument({ ...view, text: "coin" }, body)).toBe(
    "the function has no argument for the search or body",
  );
});
