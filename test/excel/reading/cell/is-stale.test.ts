import { staleAgainst, type OwnAnswer } from "../../../../src/excel/reading/cell/is-stale";
import type { Spot } from "../../../../src/plans/plan";

const KNOWN = new Set(["SHARE", "RANK"]);
const CELLS: Readonly<Record<string, unknown>> = { "3,0": "KR", "8,0": "Big Data" };
const valueAt = ({ row, column }: Spot): unknown => CELLS[`${row},${column}`] ?? "";

/** Two of the named, by what their cells hold. */
const answer: OwnAnswer = ({ name }, inputs) =>
  name === "RANK"
    ? undefined
    : inputs.get("$A9") === "Big Data" && inputs.get("$A$4") === "KR"
      ? 0.0625
      : "error";
const isStale = staleAgainst(KNOWN, answer);

it("finds a figure that is another than the add-in computes from what the cells hold", () => {
  expect(isStale("=ATI.SHARE($A$4,$A9,2018)", 0.05, valueAt)).toBe(true);
  expect(isStale("=ATI.SHARE($A$4,$A9,2018)", 0.0625, valueAt)).toBe(false);
  // The last digits may be another sum's.
  expect(isStale("=ATI.SHARE($A$4,$A9,2018)", 0.0625 * (1 + 1e-12), valueAt)).toBe(false);
  expect(isStale('=IF($A9="","",ATI.SHARE($A$4,$A9,2018))', 0.05, valueAt)).toBe(true);
});

it("finds a figure where there is none, and none where there is one", () => {
  expect(isStale("=ATI.SHARE($A$5,$A9,2018)", 0.05, valueAt)).toBe(true);
  expect(isStale("=ATI.SHARE($A$5,$A9,2018)", "#N/A", valueAt)).toBe(false);
  expect(isStale("=ATI.SHARE($A$4,$A9,2018)", "#N/A", valueAt)).toBe(true);
});

it("sees through what a saved file puts around a formula without a figure", () => {
  expect(isStale("=IFERROR(ATI.SHARE($A$4,$A9,2018),NA())", "#N/A", valueAt)).toBe(true);
  expect(isStale('=IFERROR(IF($A9="","",ATI.SHARE($A$5,$A9,2018)),NA())', "#N/A", valueAt)).toBe(false);
});

it.each([
  ["a call of another kind", "=ATI.RANK($A$4,$A9)"],
  ["more than one call", "=ATI.SHARE($A$4,$A9)+ATI.SHARE($A$4,$A9)"],
  ["something around it", "=100*ATI.SHARE($A$4,$A9)"],
  ["another sheet", "=ATI.SHARE(Other!$A$4,$A9)"],
  ["no call", "=A1+1"],
])("lets be what only Excel can tell: %s", (_what, formula) => {
  expect(isStale(formula, 0.05, valueAt)).toBe(false);
});
