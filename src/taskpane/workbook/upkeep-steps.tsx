import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Watch } from "../../excel/upkeep/in-blocks";
import { TaskStatus } from "../shared/tasks/task-status";
import { UpkeepCard } from "./upkeep-card";
import { UpkeepQuestion } from "./upkeep-question";
import { useTask } from "../shared/tasks/use-task";
import type { RoomPartProps } from "./room-part";

interface UpkeepStepsProps<Found extends object> extends RoomPartProps {
  readonly title: string;
  /** What it is good for. */
  readonly about: string;
  /** What is chosen before looking. */
  readonly choice?: ReactNode;
  /** What the button is called that looks. */
  readonly lookFor: string;
  /** What would be changed, or in words that there is nothing. */
  readonly look: (watch: Watch) => Promise<Found | string>;
  readonly ask: (found: Found) => { readonly question: string; readonly more: string; readonly yes: string };
  /** Changes it, and says what became of it. */
  readonly change: (watch: Watch) => Promise<string>;
  /** What is worked at, for who only hears it. */
  readonly doing: string;
}

/** A card that looks first, asks before it changes many cells, and tells what it did. */
export function UpkeepSteps<Found extends object>(props: UpkeepStepsProps<Found>) {
  const { title, about, choice, lookFor, look, ask, change, doing, canChange, buttonTitle } = props;
  const task = useTask();
  const [found, setFound] = useState<Found>();
  const isBusy = task.stage.state === "running";

  const startLooking = () =>
    task.run(async (watch) => {
      const seen = await look(watch);
      if (typeof seen === "string") return seen;
      setFound(seen);
      return undefined;
    });

  const startChanging = () =>
    task.run((watch) => {
      setFound(undefined);
      return change(watch);
    });

  return (
    <UpkeepCard title={title} about={about} isAsking={found !== undefined}>
      {found === undefined && !isBusy && choice}
      {found === undefined && (
        <Button
          size="small"
          disabledFocusable={!canChange || isBusy}
          {...buttonTitle}
          onClick={() => void startLooking()}
        >
          {lookFor}
        </Button>
      )}
      {found !== undefined && !isBusy && (
        <UpkeepQuestion
          {...ask(found)}
          onYes={() => void startChanging()}
          onNo={() => {
            setFound(undefined);
            task.tell("Nothing was changed.");
          }}
        />
      )}
      <TaskStatus task={task} label={doing} />
    </UpkeepCard>
  );
}
