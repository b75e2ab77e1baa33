import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ChoiceSection } from "../../shared/choosing/choice-section";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

interface TextListProps {
  readonly title: string;
  readonly texts: readonly string[];
}

/** Sentences under a title; without any, nothing. */
export function TextList({ title, texts }: TextListProps) {
  const styles = useStyles();
  if (texts.length === 0) return null;
  return (
    <ChoiceSection title={title}>
      <ul className={styles.list}>
        {texts.map((text) => (
          <li key={text}>
            <Caption1 block>{text}</Caption1>
          </li>
        ))}
      </ul>
    </ChoiceSection>
  );
}
