import { useState } from "react";
import { describeExcelError } from "../../workbook/describe-excel-error";
import { cellName, insertFormula } from "../../workbook/insert-formula";
import type { GuideExample } from "./guide-function";

/** What became of the last wish to insert. */
export type Stage =
  | { readonly state: "writing" }
  /** The cell at this address holds something; the user is asked. */
  | { readonly state: "asking"; readonly address: string }
  | { readonly state: "told"; readonly text: string; readonly failed: boolean };

export interface Insertion {
  /** The stage of one example; undefined for all but the last one touched. */
  stageOf(example: GuideExample): Stage | undefined;
  /** Writes the example into the selected cell, or into an occupied one that the user agreed to replace. */
  insert(example: GuideExample, replace?: string): Promise<void>;
  /** Leaves the occupied cell as it is. */
  keep(example: GuideExample, address: string): void;
}

/** Inserts examples, one at a time, and asks before anything is replaced. */
export function useInsertion(): Insertion {
  const [last, setLast] = useState<{ readonly example: GuideExample; readonly stage: Stage }>();

  const tell = (example: GuideExample, text: string, failed = false) =>
    setLast({ example, stage: { state: "told", text, failed } });

  return {
    stageOf: (example) => (last?.example === example ? last.stage : undefined),
    keep: (example, address) => tell(example, `${cellName(address)} was kept as it is.`),
    async insert(example, replace) {
      setLast({ example, stage: { state: "writing" } });
      try {
        const { state, address } = await insertFormula(example.formula, {
          ...(example.format === undefined ? {} : { format: example.format }),
          ...(replace === undefined ? {} : { replace }),
        });
        if (state === "occupied") setLast({ example, stage: { state: "asking", address } });
        else if (state === "inserted") tell(example, `Inserted into ${cellName(address)}.`);
        else tell(example, `${address} is not on the sheet that is open now. Nothing was changed.`, true);
      } catch (error) {
        tell(example, describeExcelError(error), true);
      }
    },
  };
}
