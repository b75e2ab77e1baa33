import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import { missingSets } from "../excel/host/needed-sets";

const useStyles = makeStyles({ message: { marginBottom: tokens.spacingVerticalM } });

/** Says what this Excel lacks of what the add-in needs; nothing where it lacks nothing. */
export function MissingSetsNotice() {
  const styles = useStyles();
  const missing = missingSets();
  if (missing.length === 0) return null;
  return (
    <MessageBar className={styles.message} layout="multiline" intent="warning">
      <MessageBarBody>
        <MessageBarTitle>This Excel is older than the add-in needs.</MessageBarTitle>
        {missing.map(({ name, version, need }) => (
          <div key={name}>
            It says that it lacks {name} {version}. {need}.
          </div>
        ))}
        Update Excel, or use Excel for the web.
      </MessageBarBody>
    </MessageBar>
  );
}
