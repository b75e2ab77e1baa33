import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { ChoiceSection } from "../../shared/choosing/choice-section";
import { CopyButton } from "../../shared/copy-button";
import type { Answerable } from "../asked";
import { citationOf } from "../source-words";
import { sourceText } from "./source-text";

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalXS}`, overflowWrap: "anywhere" },
});

/** Where the figures come from, and how they are cited. */
export function Sources({ asked }: { readonly asked: Answerable }) {
  const styles = useStyles();
  const shown = useRef<HTMLParagraphElement>(null);
  const citation = citationOf(asked, "text");
  return (
    <ChoiceSection title="Source and citation">
      <p className={styles.text}>
        <Caption1>{sourceText(asked)}</Caption1>
      </p>
      <p ref={shown} className={styles.text}>
        <Caption1>{citation}</Caption1>
      </p>
      <CopyButton what="the citation" text={citation} shown={shown} />
    </ChoiceSection>
  );
}
