import { Button, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { abilities } from "../../workbook/host/abilities";
import type { Scope } from "../../workbook/upkeep/areas-to-scan";
import { FORMULA_SHEET } from "../../workbook/upkeep/formula-sheet";
import { findFreezable, freeze, type Freezable } from "../../workbook/upkeep/freeze";
import { knownNames } from "../cell/known-names";
import { TaskStatus } from "./task-status";
import { UpkeepCard } from "./upkeep-card";
import { UpkeepQuestion } from "./upkeep-question";
import { counted, formulasInWords, leftOutInWords } from "./upkeep-words";
import { useTask } from "./use-task";
import type { RoomPartProps } from "./workbook-room";

const NOWHERE: Readonly<Record<Scope, string>> = {
  selection: "The selection holds no formula of this add-in that could be frozen.",
  workbook: "The workbook holds no formula of this add-in that could be frozen.",
};

const useStyles = makeStyles({ scope: { marginBottom: tokens.spacingVerticalXS } });

/** Turns formulas into their values, and keeps the formulas beside them. */
export function FreezeCard({ canChange, buttonTitle }: RoomPartProps) {
  const styles = useStyles();
  const task = useTask();
  const [scope, setScope] = useState<Scope>("selection");
  const [found, setFound] = useState<Freezable>();
  const isBusy = task.stage.state === "running";

  const look = () =>
    task.run(async (watch) => {
      const freezable = await findFreezable(scope, knownNames, watch);
      if (freezable.formulas.length === 0) return NOWHERE[scope] + leftOutInWords(freezable.passing.length);
      setFound(freezable);
      return undefined;
    });

  const start = () =>
    task.run(async (watch) => {
      setFound(undefined);
      const { formulas } = await freeze(scope, knownNames, watch);
      return `${formulasInWords(formulas)} frozen; the values stay without the add-in.`;
    });

  return (
    <UpkeepCard
      title="Freeze to values"
      about="Replaces this add-in’s formulas by the values that they show, for a reader who does not have the add-in."
      isAsking={found !== undefined}
    >
      {found === undefined && !isBusy && (
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
      )}
      {found === undefined && (
        <Button
          size="small"
          disabledFocusable={!canChange || isBusy}
          {...buttonTitle}
          onClick={() => void look()}
        >
          Count the formulas
        </Button>
      )}
      {found !== undefined && !isBusy && (
        <UpkeepQuestion
          question={`Freeze ${formulasInWords(found.formulas)}?`}
          more={`${keptInWords()} Excel’s undo takes it back at once, “Bring formulas back” later.${leftOutInWords(found.passing.length)}`}
          yes={`Freeze ${counted(found.formulas.length, "formula")}`}
          onYes={() => void start()}
          onNo={() => {
            setFound(undefined);
            task.tell("Nothing was changed.");
          }}
        />
      )}
      <TaskStatus task={task} label="Freezing formulas" />
    </UpkeepCard>
  );
}

const keptInWords = (): string =>
  abilities().notes
    ? "Each formula is kept in a note on its cell."
    : `The formulas are kept on the sheet “${FORMULA_SHEET}”.`;
