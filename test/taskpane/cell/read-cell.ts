import { findCalls } from "../../../src/workbook/reading/find-calls";
import type { ReadCell } from "../../../src/workbook/reading/read-cell";
import { knownNames } from "../../../src/taskpane/cell/known-names";

/** A cell as it is read. */
export function readCell(formula: string, more: Partial<ReadCell> = {}): ReadCell {
  const [first, ...others] = findCalls(formula, knownNames);
  return {
    sheetId: "s1",
    sheet: "Sheet1",
    cell: "B3",
    formula,
    value: "",
    text: "",
    calls: [first!, ...others],
    inputs: new Map(),
    ...more,
  };
}
