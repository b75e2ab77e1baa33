import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SheetDefinition } from "../../../plans/sheet/definition/definition";
import { changesOf, type Changes } from "../../../excel/made/changes-of";
import type { MadeSheet } from "../../../excel/made/listed/made-sheets";
import { readOwnTable } from "../../../excel/tables/read-own-table";
import { rebuildSheet } from "../../../excel/made/rebuild-sheet";
import { cellsShown } from "../../../plans/sheet/cells-shown";
import { sheetPlan } from "../../../plans/sheet/sheet-plan";
import { TaskStatus } from "../../shared/tasks/task-status";
import { useTask } from "../../shared/tasks/use-task";
import { changesInWords } from "./changes-in-words";
import { RebuildQuestion } from "./rebuild-question";
import { sheetWork } from "../sheet-work";

const useStyles = makeStyles({ place: { marginTop: tokens.spacingVerticalXS } });

/** A comparison sheet that can be made anew. */
export type MadeReady = Extract<MadeSheet, { readonly state: "ready" }>;

interface RebuildMadeProps {
  readonly made: MadeReady;
  /** What it shall be made of. */
  readonly wanted: () => Promise<SheetDefinition>;
  /** Where it is the next thing to do. */
  readonly isPrimary?: boolean;
  readonly isDisabled?: boolean;
  readonly onChanged: () => void;
}

/** What a rebuild would change, and what it is made of. */
interface RebuildAsked {
  readonly changes: Changes;
  readonly definition: SheetDefinition;
}

/** Makes a comparison sheet anew, once it was said what changes. */
export function RebuildMade({
  made,
  wanted,
  isPrimary = false,
  isDisabled = false,
  onChanged,
}: RebuildMadeProps) {
  const styles = useStyles();
  const task = useTask();
  const [asked, setAsked] = useState<RebuildAsked>();

  const look = () =>
    task.run(async () => {
      const definition = await wanted();
      setAsked({ changes: await changesOf(made, definition), definition });
      return undefined;
    });
  const rebuild = ({ changes, definition }: RebuildAsked) =>
    task.run(async (watch) => {
      const own = await readOwnTable(definition.dataset);
      return sheetWork(watch, cellsShown(sheetPlan(definition, { own }).page), async (options) => {
        setAsked(undefined);
        const overwrite = changes.overwritten;
        const { address, left } = await rebuildSheet(made, definition, { ...options, overwrite });
        onChanged();
        return [`Rebuilt at ${address}.`, ...left].join(" ");
      });
    });

  return (
    <div className={styles.place}>
      {asked === undefined ? (
        <Button
          size="small"
          {...(isPrimary ? { appearance: "primary" as const } : {})}
          disabledFocusable={isDisabled || task.stage.state === "running"}
          aria-label={`Rebuild ${made.sheet}`}
          onClick={() => void look()}
        >
          {isPrimary ? `Rebuild ${made.sheet}` : "Rebuild"}
        </Button>
      ) : (
        <RebuildQuestion
          sheet={made.sheet}
          lines={changesInWords(asked.changes)}
          onYes={() => void rebuild(asked)}
          onNo={() => {
            setAsked(undefined);
            task.tell("Nothing was changed.");
          }}
        />
      )}
      <TaskStatus task={task} label={`Rebuilding ${made.sheet}`} />
    </div>
  );
}
