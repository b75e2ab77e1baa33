import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { PlaceQuestion } from "./place-question";
import { ToldLine } from "./told-line";
import type { BlockInsertion } from "./use-block-insertion";

const useStyles = makeStyles({
  writing: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
    "& > progress": { flex: 1, minWidth: 0, accentColor: tokens.colorBrandBackground },
  },
});

interface BlockStatusProps {
  readonly insertion: BlockInsertion;
  /** Before what has the focus goes away: it must be given to something that stays. */
  readonly onLeave: () => void;
}

/** How far an insert is, with a way to stop it; the question it may have; and what became of it. */
export function BlockStatus({ insertion, onLeave }: BlockStatusProps) {
  const styles = useStyles();
  const { stage } = insertion;
  return (
    <>
      {stage?.state === "writing" && (
        <div className={styles.writing}>
          <progress aria-label="Inserting" value={stage.done} max={1} />
          <Button
            size="small"
            disabledFocusable={stage.isStopping === true}
            onClick={() => {
              onLeave();
              insertion.cancel();
            }}
          >
            {stage.isStopping === true ? "Stopping" : "Cancel"}
          </Button>
        </div>
      )}
      {stage?.state === "asking" && (
        <PlaceQuestion
          why={stage.why}
          {...(stage.elsewhere === undefined ? {} : { elsewhere: stage.elsewhere })}
          onAnswer={(answer) => {
            onLeave();
            return insertion.place(answer);
          }}
        />
      )}
      <ToldLine told={stage?.state === "told" ? stage : undefined} insertion={insertion} onLeave={onLeave} />
    </>
  );
}
