import { useState } from "react";
import { describeExcelError } from "../../../excel/host/describe-excel-error";
import { cellName } from "../../../excel/write/cell-name";
import { lazyWriter } from "./lazy-writer";

/** A formula that the pane offers. */
export interface Insertable {
  readonly formula: string;
  /** Number format that suits the result. */
  readonly format?: string;
}

/** What became of the last wish to insert. */
type Stage =
  | { readonly state: "writing" }
  /** The cell at this address holds something; the user is asked. */
  | { readonly state: "asking"; readonly address: string }
  | { readonly state: "told"; readonly text: string; readonly failed: boolean };

export interface FormulaInsertion {
  /** The stage of one formula; undefined for all but the last one touched. */
  stageOf(offered: Insertable): Stage | undefined;
  /** Writes the formula into the selected cell, or into an occupied one that the user agreed to replace. */
  insert(offered: Insertable, replace?: string): Promise<void>;
  /** Leaves the occupied cell as it is. */
  keep(offered: Insertable, address: string): void;
}

/** Inserts formulas, one at a time, and asks before anything is replaced. */
export function useInsertion(): FormulaInsertion {
  const [last, setLast] = useState<{ readonly formula: string; readonly stage: Stage }>();

  const tell = (formula: string, text: string, failed = false) =>
    setLast({ formula, stage: { state: "told", text, failed } });

  return {
    stageOf: ({ formula }) => (last?.formula === formula ? last.stage : undefined),
    keep: ({ formula }, address) => tell(formula, `${cellName(address)} was kept as it is.`),
    async insert({ formula, format }, replace) {
      setLast({ formula, stage: { state: "writing" } });
      try {
        const { insertFormula } = await lazyWriter();
        const { state, address } = await insertFormula(formula, {
          ...(format === undefined ? {} : { format }),
          ...(replace === undefined ? {} : { replace }),
        });
        if (state === "occupied") setLast({ formula, stage: { state: "asking", address } });
        else if (state === "inserted") tell(formula, `Inserted into ${cellName(address)}.`);
        else tell(formula, `${address} is not on the sheet that is open now. Nothing was changed.`, true);
      } catch (error) {
        tell(formula, describeExcelError(error), true);
      }
    },
  };
}
