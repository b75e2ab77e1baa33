import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useSyncExternalStore } from "react";
import { listed } from "../core/words/readable";
import { forgetLeftOut, leftOut, onLeftOut } from "./shared/left-out";

const useStyles = makeStyles({ message: { marginBottom: tokens.spacingVerticalM } });

/** Says what the pane could not read of what it remembered; nothing where it could read all. */
export function LeftOutMessage() {
  const styles = useStyles();
  const names = useSyncExternalStore(onLeftOut, leftOut, leftOut);
  if (names.length === 0) return null;
  return (
    <MessageBar className={styles.message} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>Not all that was remembered could be read.</MessageBarTitle>
        Left out: {listed(names)}.
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label="Close this message"
            onClick={forgetLeftOut}
          />
        }
      />
    </MessageBar>
  );
}
