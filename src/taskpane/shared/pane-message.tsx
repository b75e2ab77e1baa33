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
import type { ReactNode } from "react";

const useStyles = makeStyles({ message: { marginBottom: tokens.spacingVerticalM } });

interface PaneMessageProps {
  readonly title: string;
  readonly intent?: "info" | "warning";
  /** Left out where the message cannot be closed. */
  readonly onClose?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** What the whole pane has to say, above its rooms. */
export function PaneMessage({ title, intent = "info", onClose, children }: PaneMessageProps) {
  const styles = useStyles();
  return (
    <MessageBar className={styles.message} layout="multiline" intent={intent}>
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {children}
      </MessageBarBody>
      {onClose && (
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              icon={<DismissRegular />}
              aria-label="Close this message"
              onClick={onClose}
            />
          }
        />
      )}
    </MessageBar>
  );
}
