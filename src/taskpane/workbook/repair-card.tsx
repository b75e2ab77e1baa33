import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { findBroken, repairFormulas } from "../../workbook/upkeep/repair";
import { knownNames } from "../cell/known-names";
import { TaskStatus } from "./task-status";
import { UpkeepCard } from "./upkeep-card";
import { UpkeepQuestion } from "./upkeep-question";
import { counted, formulasInWords } from "./upkeep-words";
import { useTask } from "./use-task";
import type { RoomPartProps } from "./workbook-room";

type Found = Awaited<ReturnType<typeof findBroken>>;

/** Finds the formulas that show #NAME?, and enters them again. */
export function RepairCard({ canChange, buttonTitle }: RoomPartProps) {
  const task = useTask();
  const [found, setFound] = useState<Found>();
  const isBusy = task.stage.state === "running";

  const look = () =>
    task.run(async (watch) => {
      setFound(undefined);
      const broken = await findBroken(knownNames, watch);
      if (broken.length === 0) return "No formula needs repair.";
      setFound(broken);
      return undefined;
    });

  const repair = () =>
    task.run(async (watch) => {
      setFound(undefined);
      const repaired = await repairFormulas(knownNames, watch);
      const left = await findBroken(knownNames);
      const still =
        left.length === 0
          ? ""
          : ` ${formulasInWords(left)} will show #NAME? until Excel has loaded the functions.`;
      return `${formulasInWords(repaired)} entered again.${still}`;
    });

  return (
    <UpkeepCard
      title="Formulas that show #NAME?"
      about="Another add-in, or opening the file without this one, can spoil the names of functions in formulas. Entered again, they calculate."
      isAsking={found !== undefined}
    >
      {found === undefined && (
        <Button
          size="small"
          disabledFocusable={!canChange || isBusy}
          {...buttonTitle}
          onClick={() => void look()}
        >
          Look for broken formulas
        </Button>
      )}
      {found !== undefined && !isBusy && (
        <UpkeepQuestion
          question={`Repair ${formulasInWords(found)}?`}
          more="Excel’s undo takes it back."
          yes={`Repair ${counted(found.length, "formula")}`}
          onYes={() => void repair()}
          onNo={() => {
            setFound(undefined);
            task.tell("Nothing was changed.");
          }}
        />
      )}
      <TaskStatus task={task} label="Repairing formulas" />
    </UpkeepCard>
  );
}
