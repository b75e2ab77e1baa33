import { amountOfFact, amountOfPolicy } from "../../../src/core/report/amounts";
import { report } from "../../../src/core/figures/report";
import { amountReading } from "../../../src/taskpane/report/amount-reading";

const readingOf = (id: string) => {
  const policy = report.policies.find((each) => each.id === id);
  const fact = report.facts.find((each) => each.id === id);
  return amountReading((policy ? amountOfPolicy(policy) : amountOfFact(fact!))!);
};

it("shows a flagged amount in both readings, with what decides", () => {
  expect(readingOf("P01")).toBe(
    "EUR 84.5 m as printed — reads EUR 84,500 m (84.5 bn): at the ECB's mean rate of 2020 it is EUR 84,796 m.",
  );
  expect(readingOf("F027")).toMatch(/^EUR 0\.8 m as printed — reads EUR 800 m \(0\.8 bn\): .* EUR 817 m\.$/);
});

it("says that a right amount fits, and that one alone cannot be tested", () => {
  expect(readingOf("B14")).toMatch(/^EUR 452 m as printed, which fits: .* EUR 446 m\.$/);
  expect(readingOf("B13")).toBe(
    "EUR 231 m as printed; no amount in another currency stands beside it to test it.",
  );
});
