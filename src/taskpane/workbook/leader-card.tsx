import { Switch } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { leader } from "../../core/figures/leading";
import { calculateAll } from "../../excel/host/calculation";
import { keepSetting, LEADER_SETTING, readSettings } from "../../excel/host/workbook-settings";
import { followLeader, possibleLeader } from "../shared/leader-setting";
import { TaskStatus } from "../shared/tasks/task-status";
import { useTask } from "../shared/tasks/use-task";
import type { RoomPartProps } from "./room-part";
import { UpkeepCard } from "./upkeep-card";

/** Whether the workbook asks a dataset first that else answers by name alone; nothing where there is none such. */
export function LeaderCard({ canChange }: RoomPartProps) {
  const task = useTask();
  const [isFirst, setFirst] = useState(leader() !== "");
  useEffect(() => {
    if (possibleLeader === undefined || !canChange) return undefined;
    let isHere = true;
    readSettings(LEADER_SETTING)
      .then(([kept]) => isHere && setFirst(followLeader(kept)))
      // An Excel that keeps nothing asks in the usual order.
      .catch(() => undefined);
    return () => void (isHere = false);
  }, [canChange]);
  if (possibleLeader === undefined) return null;
  const { id, entry } = possibleLeader;

  const choose = (wanted: boolean) =>
    task.run(async () => {
      await keepSetting(LEADER_SETTING, wanted ? id : "");
      setFirst(followLeader(wanted ? id : ""));
      await calculateAll();
      return wanted
        ? `Formulas of this workbook that name no dataset ask ${id} first.`
        : `Formulas of this workbook ask ${id} last again.`;
    });

  return (
    <UpkeepCard
      title={entry.title}
      about={`${id} answers formulas that name it, and where no other dataset has a figure. This workbook can ask it first instead: formulas that name no dataset then show its figures.`}
      isAsking={false}
    >
      <Switch
        label={`Ask ${id} first in this workbook`}
        checked={isFirst}
        disabled={!canChange || task.stage.state === "running"}
        onChange={(_event, { checked }) => void choose(checked)}
      />
      <TaskStatus task={task} label="Calculating the figures anew" />
    </UpkeepCard>
  );
}
