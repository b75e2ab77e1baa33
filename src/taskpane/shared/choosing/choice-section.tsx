import { Body1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  title: { margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`, font: "inherit" },
});

interface ChoiceSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A titled part of the room. */
export function ChoiceSection({ title, children }: ChoiceSectionProps) {
  const styles = useStyles();
  return (
    <>
      <h3 className={styles.title}>
        <Body1Strong>{title}</Body1Strong>
      </h3>
      {children}
    </>
  );
}
