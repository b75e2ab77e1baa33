import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { abilities } from "../../workbook/host/abilities";
import type { Scope } from "../../workbook/upkeep/areas-to-scan";
import { FORMULA_SHEET } from "../../workbook/upkeep/formula-sheet";
import { findFreezable, freeze } from "../../workbook/upkeep/freeze";
import { knownNames } from "../cell/known-names";
import { UpkeepSteps } from "./upkeep-steps";
import { counted, formulasInWords, leftOutInWords } from "./upkeep-words";
import type { RoomPartProps } from "./workbook-room";

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
          layout="horizontal"
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
        return found.formulas.length === 0 ? NOWHERE[scope] + leftOutInWords(found.passing.length) : found;
      }}
      ask={({ formulas, passing }) => ({
        question: `Freeze ${formulasInWords(formulas)}?`,
        more: `${keptInWords()} Excel’s undo takes it back at once, “Bring formulas back” later.${leftOutInWords(passing.length)}`,
        yes: `Freeze ${counted(formulas.length, "formula")}`,
      })}
      change={async (watch) => {
        const { formulas } = await freeze(scope, knownNames, watch);
        return `${formulasInWords(formulas)} frozen; the values stay without the add-in.`;
      }}
      doing="Freezing formulas"
    />
  );
}

const keptInWords = (): string =>
  abilities().notes
    ? "Each formula is kept in a note on its cell."
    : `The formulas are kept on the sheet “${FORMULA_SHEET}”.`;
