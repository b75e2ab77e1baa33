import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { abilities } from "../../excel/host/abilities";
import type { Scope } from "../../excel/upkeep/areas-to-scan";
import { FORMULA_SHEET } from "../../excel/upkeep/noted/formula-sheet";
import { findFreezable, freeze } from "../../excel/upkeep/freeze";
import { knownNames } from "../shared/questions/known-names";
import { computedHere } from "../shared/questions/computed-here";
import { UpkeepSteps } from "./upkeep-steps";
import { formulasInWords, leftOutInWords, staleInWords } from "./upkeep-words";
import { counted } from "../shared/counted";
import type { RoomPartProps } from "./room-part";

const NOWHERE: Readonly<Record<Scope, string>> = {
  selection: "The selection holds no formula of this add-in that could be frozen.",
  workbook: "The workbook holds no formula of this add-in that could be frozen.",
};

const useStyles = makeStyles({ scope: { marginBottom: tokens.spacingVerticalXS } });

/** Turns formulas into their values, and keeps the formulas beside them. */
export function FreezeCard(part: RoomPartProps) {
  const styles = useStyles();
  const [scope, setScope] = useState<Scope>("selection");
  return (
    <UpkeepSteps
      {...part}
      title="Freeze to values"
      about="Replaces this add-in’s formulas by the values that they show, for a reader who does not have the add-in."
      choice={
        <RadioGroup
          className={styles.scope}
          aria-label="What to freeze"
          value={scope}
          onChange={(_event, { value }) => setScope(value === "workbook" ? value : "selection")}
        >
          <Radio value="selection" label="The selection" />
          <Radio value="workbook" label="The whole workbook" />
        </RadioGroup>
      }
      lookFor="Count the formulas"
      look={async (watch) => {
        const found = await findFreezable(scope, knownNames, watch);
        const { formulas, passing, names } = found;
        const left = leftOutInWords(passing.length + names.passing.length);
        return formulas.length + names.names.length === 0 ? NOWHERE[scope] + left : found;
      }}
      ask={({ formulas, passing, names }) => ({
        question: `Freeze ${formulasInWords(formulas)}${namesInWords(names.names.length)}?`,
        more: `${keptInWords()} Excel’s undo takes it back at once, “Bring formulas back” later.${leftOutInWords(passing.length + names.passing.length)}`,
        yes: `Freeze ${counted(formulas.length + names.names.length, "formula")}`,
      })}
      change={async (watch) => {
        const done = await freeze(scope, knownNames, { ...watch, answer: computedHere });
        const names = namesInWords(done.names.names.length);
        return `${formulasInWords(done.formulas)}${names} frozen; the values stay without the add-in.${staleInWords(done.stale)}`;
      }}
      doing="Freezing formulas"
    />
  );
}

const namesInWords = (count: number): string =>
  count === 0 ? "" : ` and the meaning of ${counted(count, "name")}`;

const keptInWords = (): string =>
  abilities().notes
    ? "Each formula is kept in a note on its cell."
    : `The formulas are kept on the sheet “${FORMULA_SHEET}”.`;
