import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { SheetDefinition } from "../../plans/sheet/definition/definition";
import { cellsShown } from "../../plans/sheet/cells-shown";
import { buildSheet, type BuiltSheet } from "../../excel/made/build-sheet";
import { TaskStatus } from "../shared/tasks/task-status";
import { useTask } from "../shared/tasks/use-task";
import type { PreviewOutcome } from "./preview/preview-of";
import { SAVE_WORDS, saveDefinition, saveWays, type SaveWay } from "./save-workbook";
import { sheetWork } from "./sheet-work";
import { LISTS_SHEET } from "../../plans/sheet/lists-plan";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface BuildButtonsProps {
  readonly definition: SheetDefinition;
  readonly preview: PreviewOutcome;
  readonly canBuild: boolean;
  /** Whether the choices are those of a sheet that was made, which is rebuilt rather. */
  readonly isAnother: boolean;
  readonly onBuilt: () => void;
}

/** Builds the sheet in the workbook, or saves it as a file of its own. */
export function BuildButtons({ definition, preview, canBuild, isAnother, onBuilt }: BuildButtonsProps) {
  const styles = useStyles();
  const building = useTask();
  const saving = useTask();
  const isReady = preview.state === "ready";
  const isBusy = building.stage.state === "running" || saving.stage.state === "running";

  const build = () =>
    building.run((watch) =>
      sheetWork(watch, isReady ? cellsShown(preview.page) : 0, async (options) => {
        const built = await buildSheet(definition, options);
        onBuilt();
        return builtInWords(built);
      }),
    );

  const save = (way: SaveWay) => saving.run(() => saveDefinition(definition, way));

  return (
    <>
      <div className={styles.buttons}>
        <Button
          size="small"
          {...(isAnother ? {} : { appearance: "primary" as const })}
          // Focusable, so that the reason for being disabled can be heard.
          disabledFocusable={!canBuild || !isReady || isBusy}
          {...(canBuild ? {} : { title: "Only inside Excel" })}
          onClick={() => void build()}
        >
          {isAnother ? "Build another sheet" : "Build the sheet"}
        </Button>
        {saveWays(canBuild ? "excel" : "none").map((way) => (
          <Button
            key={way}
            size="small"
            disabledFocusable={!isReady || isBusy}
            title="What is chosen above as a workbook of its own, for who has no add-in"
            onClick={() => void save(way)}
          >
            {way === "download" ? "Save without building" : SAVE_WORDS[way]}
          </Button>
        ))}
      </div>
      <TaskStatus task={building} label="Building the sheet" />
      <TaskStatus task={saving} label="Saving the workbook" />
    </>
  );
}

/** Where a sheet was built; when its lists were made along with it, what that means; and what could not be done. */
export function builtInWords({ address, listsMade, left }: Omit<BuiltSheet, "sheet">): string {
  const lists = listsMade
    ? [`A hidden sheet, ${LISTS_SHEET}, holds the choices; Excel’s undo leaves it hidden.`]
    : [];
  return [`Built at ${address}.`, ...lists, ...left].join(" ");
}
