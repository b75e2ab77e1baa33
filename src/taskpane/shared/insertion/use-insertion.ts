import { useState } from "react";
import { describeExcelError } from "../../../excel/host/describe-excel-error";
import { lazyWriter } from "./lazy-writer";
import { tellInserted, tellTakenBack, type Told } from "./told";
import { useGone } from "./use-gone";

/** A formula that the pane offers. */
export interface Insertable {
  readonly formula: string;
  /** Number format that suits the result. */
  readonly format?: string;
}

/** What became of the last wish to insert. */
type Stage = { readonly state: "writing" } | ({ readonly state: "told" } & Told);

export interface FormulaInsertion {
  /** The stage of one formula; undefined for all but the last one touched. */
  stageOf(offered: Insertable): Stage | undefined;
  /** Writes the formula into the selected cell, or into a free one near it. */
  insert(offered: Insertable): Promise<void>;
  /** Takes the last insert back. */
  takeBack(): Promise<void>;
  /** Says nothing more of what is no longer so. */
  forget(): void;
}

/** Inserts formulas, one at a time; nothing is replaced. */
export function useInsertion(): FormulaInsertion {
  const [last, setLast] = useState<{ readonly formula: string; readonly stage: Stage }>();

  const hold = last?.stage.state === "told" ? last.stage.inserted?.hold : undefined;
  const forget = () => setLast(undefined);
  // Only that: what was told since, as that it was taken back, stays.
  const forgetGone = () =>
    setLast((now) => (now?.stage.state === "told" && now.stage.inserted?.hold === hold ? undefined : now));
  useGone(hold, forgetGone);

  const tell = (formula: string, told: Told) => setLast({ formula, stage: { state: "told", ...told } });

  return {
    stageOf: ({ formula }) => (last?.formula === formula ? last.stage : undefined),
    async insert({ formula, format }) {
      setLast({ formula, stage: { state: "writing" } });
      try {
        const { insertFormula } = await lazyWriter();
        const outcome = await insertFormula(formula, format === undefined ? {} : { format });
        if (outcome.state === "inserted") tell(formula, tellInserted(outcome));
        else tell(formula, { text: `${outcome.why} Nothing was inserted.`, failed: true });
      } catch (error) {
        tell(formula, { text: describeExcelError(error), failed: true });
      }
    },
    async takeBack() {
      if (!last || !hold) return;
      setLast({ ...last, stage: { state: "writing" } });
      tell(last.formula, await tellTakenBack(hold));
    },
    forget,
  };
}
