import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { findThawable, thaw, type Thawed } from "../../workbook/upkeep/thaw";
import { TaskStatus } from "./task-status";
import { UpkeepCard } from "./upkeep-card";
import { UpkeepQuestion } from "./upkeep-question";
import { counted, formulasInWords } from "./upkeep-words";
import { useTask } from "./use-task";
import type { RoomPartProps } from "./workbook-room";

/** Enters the formulas again that freezing has kept. */
export function ThawCard({ canChange, buttonTitle }: RoomPartProps) {
  const task = useTask();
  const [found, setFound] = useState<Thawed>();
  const isBusy = task.stage.state === "running";

  const look = () =>
    task.run(async (watch) => {
      const thawable = await findThawable(watch);
      if (thawable.formulas.length === 0)
        return `No formula to bring back.${changedInWords(thawable.changed.length)}`;
      setFound(thawable);
      return undefined;
    });

  const start = () =>
    task.run(async (watch) => {
      setFound(undefined);
      const { formulas, changed } = await thaw(watch);
      return `${formulasInWords(formulas)} brought back.${changedInWords(changed.length)}`;
    });

  return (
    <UpkeepCard
      title="Bring formulas back"
      about="Enters frozen formulas again, from the notes on their cells, and removes the notes."
      isAsking={found !== undefined}
    >
      {found === undefined && (
        <Button
          size="small"
          disabledFocusable={!canChange || isBusy}
          {...buttonTitle}
          onClick={() => void look()}
        >
          Look for frozen formulas
        </Button>
      )}
      {found !== undefined && !isBusy && (
        <UpkeepQuestion
          question={`Bring back ${formulasInWords(found.formulas)}?`}
          more={`Their cells are calculated again.${changedInWords(found.changed.length)}`}
          yes={`Bring back ${counted(found.formulas.length, "formula")}`}
          onYes={() => void start()}
          onNo={() => {
            setFound(undefined);
            task.tell("Nothing was changed.");
          }}
        />
      )}
      <TaskStatus task={task} label="Bringing formulas back" />
    </UpkeepCard>
  );
}

const changedInWords = (count: number): string =>
  count === 0 ? "" : ` ${counted(count, "frozen cell")} changed since, and left as it is.`;
