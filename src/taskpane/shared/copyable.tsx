import { Body1Strong, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { CopyButton, type CopyButtonProps } from "./copy-button";

const useStyles = makeStyles({
  place: { marginTop: tokens.spacingVerticalS },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  text: {
    display: "block",
    marginTop: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    fontFamily: tokens.fontFamilyBase,
  },
  code: { fontFamily: tokens.fontFamilyMonospace },
});

interface CopyableProps extends Pick<CopyButtonProps, "what" | "text"> {
  readonly label: string;
  readonly isCode?: boolean;
}

/** A text to take along, and its button. */
export function Copyable({ label, what, text, isCode = false }: CopyableProps) {
  const styles = useStyles();
  const shown = useRef<HTMLElement>(null);
  return (
    <div className={styles.place}>
      <div className={styles.head}>
        <Body1Strong>{label}</Body1Strong>
        <CopyButton what={what} text={text} shown={shown} />
      </div>
      <code ref={shown} className={mergeClasses(styles.text, isCode && styles.code)}>
        {text}
      </code>
    </div>
  );
}
