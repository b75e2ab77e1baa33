import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ChoiceProps } from "./choice-props";
import { missingInWords } from "./missing-in-words";

const useStyles = makeStyles({
  missing: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  summary: { cursor: "pointer", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingInlineStart: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
  },
});

/** Which of the combinations have no figure, and why; nothing where all have one. */
export function MissingCombinations({ definition, figures }: Omit<ChoiceProps, "onChange">) {
  const styles = useStyles();
  const { summary, lines } = useMemo(() => missingInWords(definition, figures), [definition, figures]);
  if (summary === "") return null;
  return (
    <details className={styles.missing}>
      <summary className={styles.summary}>{summary}</summary>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>
            <Caption1 block>{line}</Caption1>
          </li>
        ))}
      </ul>
    </details>
  );
}
