import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { CheckResult } from "../../excel/check/run-check";
import { fetched } from "../shared/loading/fetched";
import { TaskStatus } from "../shared/tasks/task-status";
import { UpkeepCard } from "./upkeep-card";
import { counted } from "../shared/counted";
import { useTask } from "../shared/tasks/use-task";
import type { RoomPartProps } from "./room-part";

/** Asks this Excel what it does, shows what it saw, and lets the add-in do without what failed. */
export function CheckCard({ canChange, buttonTitle }: RoomPartProps) {
  const task = useTask();
  const [report, setReport] = useState<ReactNode>();
  const isBusy = task.stage.state === "running";

  const check = () =>
    task.run(async (watch) => {
      setReport(undefined);
      const { runCheck, STEPS, CheckReport } = await loadChecking();
      const result = await runCheck(STEPS, watch);
      setReport(<CheckReport result={result} />);
      return checkInWords(result);
    });

  return (
    <UpkeepCard
      title="Check this Excel"
      about="Asks this Excel in half a minute whether it does what the add-in relies on, on a sheet “ATI check” that is deleted again. Excel then forgets what could be undone before. What fails is not used until the pane is loaded again."
      isAsking={false}
    >
      <Button
        size="small"
        disabledFocusable={!canChange || isBusy}
        {...buttonTitle}
        onClick={() => void check()}
      >
        Check this Excel
      </Button>
      <TaskStatus task={task} label="Checking this Excel" />
      {report}
    </UpkeepCard>
  );
}

function checkInWords({ results }: CheckResult): string {
  const count = (state: string): number => results.filter((each) => each.state === state).length;
  const asked = counted(results.length, "step");
  const out =
    count("left out") === 0 ? "" : `, ${count("left out")} left out, which this Excel does not know`;
  return `${count("as expected")} of ${asked} as expected, ${count("differs")} different${out}.`;
}

const loadChecking = (): Promise<typeof import("./check/checking")> =>
  fetched(
    "The part that checks Excel",
    () => import(/* webpackChunkName: "check-excel" */ "./check/checking"),
  );
