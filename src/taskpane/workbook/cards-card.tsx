import { Switch } from "@fluentui/react-components";
import { calculateAll } from "../../excel/host/calculation";
import { showsCards } from "../../excel/host/shows-cards";
import { CARDS_KEY, CARDS_ON, followCardsSetting } from "../shared/cards-setting";
import { TaskStatus } from "../shared/tasks/task-status";
import { useTask } from "../shared/tasks/use-task";
import { useRemembered } from "../shared/use-remembered";
import type { RoomPartProps } from "./room-part";
import { UpkeepCard } from "./upkeep-card";

/** Whether every figure carries its card, to be chosen; the figures are then calculated anew. */
export function CardsCard({ canChange }: RoomPartProps) {
  const [setting, set] = useRemembered(CARDS_KEY);
  const task = useTask();
  const canShow = canChange && showsCards();

  const choose = (wanted: boolean) =>
    task.run(async () => {
      set(wanted ? CARDS_ON : "");
      followCardsSetting();
      await calculateAll();
      return wanted
        ? "The figures of this workbook carry their cards."
        : "The figures are plain numbers again.";
    });

  return (
    <UpkeepCard
      title="Cards"
      about={
        canShow || !canChange
          ? "A number can carry its source: unit, dataset, formula, grade, cautions and citation, on a card in its cell. ATI.CARD always does; SHARE and its family do where this is on. In sums and charts they are the same numbers."
          : "This Excel shows no cards on cells. ATI.EXPLAIN tells the same in words."
      }
      isAsking={false}
    >
      <Switch
        label="Let every figure carry its card"
        checked={setting === CARDS_ON}
        disabled={!canShow || task.stage.state === "running"}
        onChange={(_event, { checked }) => void choose(checked)}
      />
      <TaskStatus task={task} label="Calculating the figures anew" />
    </UpkeepCard>
  );
}
