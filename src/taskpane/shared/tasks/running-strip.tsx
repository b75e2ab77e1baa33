import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { clearEnded, useRunning } from "./running";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
    "& > progress": { flexGrow: 1, minWidth: "80px" },
  },
});

/** What goes on in the workbook while another room is open, and how it ended. */
export function RunningStrip() {
  const styles = useStyles();
  const running = useRunning();
  return (
    <div aria-live="polite">
      {running.map(({ text, done, cancel }, at) => (
        <div key={at} className={styles.line}>
          {cancel && <progress aria-label={text} max={1} {...(done === undefined ? {} : { value: done })} />}
          <Body1>{text}</Body1>
          <Button size="small" onClick={cancel ?? clearEnded}>
            {cancel ? "Cancel" : "Close"}
          </Button>
        </div>
      ))}
    </div>
  );
}
