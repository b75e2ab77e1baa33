import { placeInReport } from "../../core/report/place";
import { Caption1, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  figure: { margin: `${tokens.spacingVerticalM} 0 0` },
  quote: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  place: { color: tokens.colorNeutralForeground2 },
});

interface QuoteProps {
  readonly text: string;
  /** Left out where only the lines are known. */
  readonly section?: string;
  /** Lines of the report's text, such as `203; 231`. */
  readonly lines: string;
}

/** What the report says, word for word, and where. */
export function Quote({ text, section = "", lines }: QuoteProps) {
  const styles = useStyles();
  return (
    <figure className={styles.figure}>
      <blockquote className={styles.quote}>“{text}”</blockquote>
      <figcaption className={styles.place}>
        <Caption1>The report, {placeInReport(section, lines)}</Caption1>
      </figcaption>
    </figure>
  );
}
