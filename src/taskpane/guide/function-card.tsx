import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Body1Strong,
  Caption1,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { FormulaInsertion } from "../shared/insertion/use-insertion";
import { HelpLink } from "../shared/help-link";
import { ArgumentsTable } from "./arguments-table";
import { ExampleRow } from "./example-row";
import { useTyping } from "../shared/typing/typing";
import { signatureOf, type GuideFunction } from "../shared/questions/guide-function";

const useStyles = makeStyles({
  header: { display: "flex", flexDirection: "column", padding: `${tokens.spacingVerticalXS} 0`, minWidth: 0 },
  // One line is enough to choose by; the opened card says it all.
  teaser: {
    display: "-webkit-box",
    WebkitLineClamp: "1",
    // Deprecated by name, yet the only way in every browser to cut text after some lines.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground2,
  },
  panel: { paddingBottom: tokens.spacingVerticalL },
  code: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
  title: { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`, font: "inherit" },
  examples: { listStyleType: "none", margin: 0, padding: 0 },
});

interface FunctionCardProps {
  readonly entry: GuideFunction;
  readonly isOpen: boolean;
  readonly insertion: FormulaInsertion;
  readonly canInsert: boolean;
}

/** A function: its name and purpose, and opened also its arguments and examples. */
export function FunctionCard({ entry, isOpen, insertion, canInsert }: FunctionCardProps) {
  const styles = useStyles();
  const { typed } = useTyping();
  const name = `ATI.${entry.name}`;
  return (
    <AccordionItem value={entry.id}>
      <AccordionHeader as="h3">
        <span className={styles.header}>
          <Body1Strong>{name}</Body1Strong>
          {!isOpen && <Caption1 className={styles.teaser}>{entry.description}</Caption1>}
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <code className={styles.code}>{typed(signatureOf(entry))}</code>
        <p>
          <Body1>
            {entry.description}{" "}
            <HelpLink page={entry.help} label={`Help page of ${name}`}>
              Help page
            </HelpLink>
          </Body1>
        </p>
        {entry.parameters.length > 0 && <ArgumentsTable name={name} parameters={entry.parameters} />}
        {entry.examples.length > 0 && (
          <>
            <h4 className={styles.title}>
              <Body1Strong>{entry.examples.length === 1 ? "Example" : "Examples"}</Body1Strong>
            </h4>
            <ul className={styles.examples}>
              {entry.examples.map((example) => (
                <ExampleRow
                  key={example.formula}
                  example={example}
                  about={`It gives ${example.result}.`}
                  insertion={insertion}
                  canInsert={canInsert}
                />
              ))}
            </ul>
          </>
        )}
      </AccordionPanel>
    </AccordionItem>
  );
}
