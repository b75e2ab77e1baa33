import { Body1, Body1Strong, Button, Caption1, makeStyles, tokens, useId } from "@fluentui/react-components";
import type { SheetDefinition } from "../../../plans/sheet/definition/definition";
import { edition } from "../../../core/provenance/edition";
import { chosenDefinition } from "../../../excel/made/chosen-definition";
import { forgetSheet } from "../../../excel/made/forget-sheet";
import type { MadeSheet } from "../../../excel/made/listed/made-sheets";
import { templateOf } from "../../../plans/sheet/templates";
import { TaskStatus } from "../../shared/tasks/task-status";
import { useTask } from "../../shared/tasks/use-task";
import { RebuildMade, type MadeReady } from "./rebuild-made";
import { SAVE_WORDS, saveMade, saveWays } from "../save-workbook";
import { show } from "../../../excel/write/sheets/show";

const useStyles = makeStyles({
  card: {
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
  about: { color: tokens.colorNeutralForeground2 },
});

interface MadeCardProps {
  readonly made: MadeSheet;
  /** Whether its choices are on screen, where it is rebuilt then. */
  readonly isAbove: boolean;
  readonly onOpen: (made: MadeReady, definition: SheetDefinition) => void;
  readonly onChanged: () => void;
}

/** A comparison sheet of the workbook, and what can be done with it. */
export function MadeCard({ made, isAbove, onOpen, onChanged }: MadeCardProps) {
  const styles = useStyles();
  const nameId = useId("made");
  const task = useTask();
  const isBusy = task.stage.state === "running";
  if (made.state !== "ready") {
    return (
      <li className={styles.card}>
        <Body1Strong block>{made.sheet}</Body1Strong>
        <Body1>{made.reason} It is left alone.</Body1>
      </li>
    );
  }
  const open = () =>
    task.run(async () => {
      await showMade(made);
      onOpen(made, await chosenDefinition(made));
      return "Its choices are above: change them, then rebuild it there.";
    });
  const forget = () =>
    task.run(async () => {
      await forgetSheet(made);
      onChanged();
      return undefined;
    });

  return (
    <li className={styles.card} aria-labelledby={nameId}>
      <Body1Strong block id={nameId}>
        {made.sheet}
      </Body1Strong>
      <Caption1 block className={styles.about}>
        {templateOf(made.definition.template).name}
        {isAbove && ", its choices are above"}
      </Caption1>
      {isOfOtherEdition(made.entry.edition) && (
        <Caption1 block className={styles.about}>
          Made with the figures of {dateOf(made.entry.edition)}; these are of {dateOf(edition())}. Rebuild it,
          so that its notes and labels are of now too.
        </Caption1>
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={isBusy}
          aria-label={`Open ${made.sheet}`}
          onClick={() => void open()}
        >
          Open
        </Button>
        {saveWays("excel").map((way) => (
          <Button
            key={way}
            size="small"
            disabledFocusable={isBusy}
            aria-label={`${SAVE_WORDS[way]}: ${made.sheet}`}
            title="As it is now, for who has no add-in"
            onClick={() => void task.run(() => saveMade(made, way))}
          >
            {SAVE_WORDS[way]}
          </Button>
        ))}
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={isBusy}
          aria-label={`Forget ${made.sheet}`}
          title="Takes it off this list; the sheet stays"
          onClick={() => void forget()}
        >
          Forget
        </Button>
      </div>
      {!isAbove && <RebuildMade made={made} wanted={() => chosenDefinition(made)} onChanged={onChanged} />}
      <TaskStatus task={task} label={`Working on ${made.sheet}`} />
    </li>
  );
}

/** What a sheet of no known edition shows nobody knows. */
const isOfOtherEdition = (made: string): boolean => made !== "" && made !== edition();

/** The day of an edition, without its hash. */
const dateOf = (whole: string): string => whole.split(" ")[0] ?? "";

/** Brings a comparison sheet to the front. */
const showMade = ({ id }: Pick<MadeSheet, "id">): Promise<void> =>
  Excel.run((context) => show(context, { sheetId: id, row: 0, column: 0 }));
