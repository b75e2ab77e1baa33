import { Body1, Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Task } from "./use-task";

const useStyles = makeStyles({
  running: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  bar: { flexGrow: 1, minWidth: "80px" },
  told: { margin: `${tokens.spacingVerticalS} 0 0`, overflowWrap: "anywhere", ":empty": { display: "none" } },
  failed: { color: tokens.colorPaletteRedForeground1 },
});

interface TaskStatusProps {
  readonly task: Task;
  /** What is worked at, for who only hears it. */
  readonly label: string;
}

/** How far long work is, the button that cancels it, and what became of it. */
export function TaskStatus({ task, label }: TaskStatusProps) {
  const styles = useStyles();
  const { stage } = task;
  const progress = stage.state === "running" ? stage.progress : undefined;

  return (
    <>
      {stage.state === "running" && (
        <div className={styles.running}>
          <progress
            className={styles.bar}
            aria-label={label}
            {...(progress ? { value: progress.done, max: Math.max(1, progress.of) } : {})}
          />
          <Body1>{progress ? `${progress.doing}: ${progress.done} of ${progress.of}` : "Reading"}</Body1>
          <Button size="small" disabledFocusable={stage.isStopping === true} onClick={task.cancel}>
            {stage.isStopping === true ? "Stopping" : "Cancel"}
          </Button>
        </div>
      )}
      <p
        role="status"
        className={mergeClasses(styles.told, stage.state === "told" && stage.failed && styles.failed)}
      >
        {stage.state === "told" && stage.text}
      </p>
    </>
  );
}
