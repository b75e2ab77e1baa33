import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { edition } from "../../core/provenance/edition";
import { renewedSince, type KeptEdition } from "../../core/provenance/kept-edition";
import { calculateAll } from "../../excel/host/calculation";
import { freeze } from "../../excel/upkeep/freeze";
import { compareShown, type Compared } from "../../excel/upkeep/values/compare-shown";
import { counted } from "../shared/counted";
import { PaneMessage } from "../shared/pane-message";
import { knownNames } from "../shared/questions/known-names";
import { TaskStatus } from "../shared/tasks/task-status";
import { useTask } from "../shared/tasks/use-task";
import { changesInWords } from "./edition-words";
import { givesNow } from "./gives-now";
import { keepThisEdition } from "./kept";

const useStyles = makeStyles({
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

/**
 * Says what is different where the workbook was calculated with other figures than this add-in has, before anything is
 * calculated anew, and offers to freeze them first. Excel keeps the values of a file until somebody calculates.
 */
export function EditionNotice({ kept }: { readonly kept: KeptEdition }) {
  const styles = useStyles();
  const task = useTask();
  const [compared, setCompared] = useState<Compared>();

  useEffect(() => {
    let isHere = true;
    const look = async () => {
      const found = await compareShown(knownNames, givesNow);
      if (found.different.length + found.unknown === 0) await keepThisEdition();
      else if (isHere) setCompared(found);
    };
    void look().catch(() => undefined);
    return () => void (isHere = false);
  }, []);

  if (compared === undefined) return null;
  const isBusy = task.stage.state === "running";

  const freezeAll = () =>
    task.run(async (watch) => {
      const { formulas } = await freeze("workbook", knownNames, watch);
      await keepThisEdition();
      return `${counted(formulas.length, "formula")} frozen: the values stay as they were. The room Workbook brings formulas back.`;
    });
  const calculate = () =>
    task.run(async () => {
      await calculateAll();
      await keepThisEdition();
      return "Calculated with the figures of this add-in.";
    });
  const isDone = task.stage.state === "told" && !task.stage.failed;

  return (
    <PaneMessage
      title="This workbook was calculated with other figures."
      onClose={isBusy ? undefined : () => setCompared(undefined)}
    >
      {!isDone && (
        <>
          It keeps the edition {kept.edition}; this add-in has {edition()}.{" "}
          {changesInWords(compared, renewedSince(kept))} Cells show what they showed until they are calculated
          anew.
          <div className={styles.actions}>
            <Button size="small" disabledFocusable={isBusy} onClick={() => void freezeAll()}>
              Freeze all to the old values
            </Button>
            <Button size="small" disabledFocusable={isBusy} onClick={() => void calculate()}>
              Calculate anew
            </Button>
          </div>
        </>
      )}
      <TaskStatus task={task} label="Working on the figures" />
    </PaneMessage>
  );
}
