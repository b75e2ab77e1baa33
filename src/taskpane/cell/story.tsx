import { Body1, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  text: { margin: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
  summary: {
    cursor: "pointer",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** The story of a figure: its sum at once, the rest, which is long, when it is opened. */
export function Story({ text }: { readonly text: string }) {
  const styles = useStyles();
  const [first, rest] = splitStory(text);
  return (
    <>
      <p className={styles.text}>
        <Body1>{first}</Body1>
      </p>
      {rest !== "" && (
        <details>
          <summary className={styles.summary}>Codes, dataset, grade and cautions</summary>
          <p className={styles.text}>
            <Body1>{rest}</Body1>
          </p>
        </details>
      )}
    </>
  );
}

/** The sentence with the sum, and what follows it. */
export function splitStory(text: string): readonly [string, string] {
  const at = text.search(/ (?:Codes: |Dataset \S+ measures )/);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}
