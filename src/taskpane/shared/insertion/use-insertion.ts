import { useState } from "react";
import { describeExcelError } from "../../../excel/host/describe-excel-error";
import { insertedInWords } from "./inserted-in-words";
import { lazyWriter } from "./lazy-writer";

/** A formula that the pane offers. */
export interface Insertable {
  readonly formula: string;
  /** Number format that suits the result. */
  readonly format?: string;
}

/** What became of the last wish to insert. */
type Stage =
  { readonly state: "writing" } | { readonly state: "told"; readonly text: string; readonly failed: boolean };

export interface FormulaInsertion {
  /** The stage of one formula; undefined for all but the last one touched. */
  stageOf(offered: Insertable): Stage | undefined;
  /** Writes the formula into the selected cell, or into a free one near it. */
  insert(offered: Insertable): Promise<void>;
}

/** Inserts formulas, one at a time; nothing is replaced. */
export function useInsertion(): FormulaInsertion {
  const [last, setLast] = useState<{ readonly formula: string; readonly stage: Stage }>();

  const tell = (formula: string, text: string, failed = false) =>
    setLast({ formula, stage: { state: "told", text, failed } });

  return {
    stageOf: ({ formula }) => (last?.formula === formula ? last.stage : undefined),
    async insert({ formula, format }) {
      setLast({ formula, stage: { state: "writing" } });
      try {
        const { insertFormula } = await lazyWriter();
        const outcome = await insertFormula(formula, format === undefined ? {} : { format });
        if (outcome.state === "occupied") tell(formula, `${outcome.why} Nothing was inserted.`, true);
        else tell(formula, insertedInWords(outcome));
      } catch (error) {
        tell(formula, describeExcelError(error), true);
      }
    },
  };
}
