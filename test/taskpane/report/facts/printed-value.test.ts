import { report } from "../../../../src/core/figures/report";
import { printedValue } from "../../../../src/taskpane/report/facts/printed-value";

const printed = (id: string) => printedValue(report.facts.find((fact) => fact.id === id)!);

it("shows a value as printed, with its operator", () => {
  expect(printed("F014")).toBe("114.1 KRW trillion");
  expect(printed("F079")).toBe("roughly 4.1 %");
});

it("does not call a date a unit", () => {
  expect(printed("F033")).toBe("July 2020");
  expect(printed("F039")).toBe("1999");
});
