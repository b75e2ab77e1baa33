import { findCalls } from "../../../src/excel/reading/formula/find-calls";
import type { HeldCells } from "../../../src/excel/reading/cell/held-cells";
import { withMeanings } from "../../../src/excel/reading/formula/with-meanings";
import type { ReadCell, Surroundings } from "../../../src/excel/reading/cell/read-cell";
import { knownNames } from "../../../src/taskpane/shared/questions/known-names";

type Given = Partial<Omit<ReadCell, "surroundings">> &
  Partial<Omit<Surroundings, "inputs">> & {
    /** What cells hold, by reference: one value, or a block. */
    readonly inputs?: Readonly<Record<string, unknown>>;
  };

/** A cell as it is read. */
export function readCell(formula: string, given: Given = {}): ReadCell {
  const { inputs = {}, offset = { row: 0, column: 0 }, head = [], line = [], ...more } = given;
  const [first, ...others] = withMeanings(formula, findCalls(formula, knownNames));
  return {
    sheetId: "s1",
    sheet: "Sheet1",
    cell: "B3",
    formula,
    value: "",
    text: "",
    calls: [first!, ...others],
    surroundings: {
      inputs: new Map(Object.entries(inputs).map(([reference, held]) => [reference, heldIn(held)])),
      offset,
      head,
      line,
    },
    ...more,
  };
}

function heldIn(given: unknown): HeldCells {
  const cells = Array.isArray(given) ? (given as unknown[][]) : [[given]];
  return { rows: cells.length, columns: cells[0]!.length, cells };
}
