import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { SheetDefinition } from "../../../plans/sheet/definition/definition";
import { madeSheets, type MadeSheet } from "../../../excel/made/listed/made-sheets";
import { describeExcelError } from "../../../excel/host/describe-excel-error";
import { ChoiceSection } from "../../shared/choosing/choice-section";
import { MadeCard } from "./made-card";
import type { MadeReady } from "./rebuild-made";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  problem: { marginTop: tokens.spacingVerticalS, ":empty": { display: "none" } },
  again: { marginTop: tokens.spacingVerticalS },
});

interface MadeListProps {
  /** Counts the sheets built here, each of which makes the list be read again. */
  readonly built: number;
  /** Id of the sheet whose choices are on screen. */
  readonly above: string | undefined;
  readonly onOpen: (made: MadeReady, definition: SheetDefinition) => void;
}

/** The comparison sheets of the workbook, each to be opened, rebuilt or forgotten. */
export function MadeList({ built, above, onOpen }: MadeListProps) {
  const styles = useStyles();
  const [{ made, problem }, setFound] = useState<Found>({ made: [], problem: "" });
  const [looks, setLooks] = useState(0);
  const lookAgain = () => setLooks((count) => count + 1);

  useEffect(() => {
    let isShown = true;
    void findMade().then((found) => {
      if (isShown) setFound(found);
    });
    return () => {
      isShown = false;
    };
  }, [built, looks]);

  return (
    <ChoiceSection title="Sheets made here">
      {made.length === 0 && problem === "" && <Body1>This workbook has none yet.</Body1>}
      <ul className={styles.list} aria-label="Sheets made here">
        {made.map((sheet) => (
          <MadeCard
            key={sheet.id}
            made={sheet}
            isAbove={sheet.id === above}
            onOpen={onOpen}
            onChanged={lookAgain}
          />
        ))}
      </ul>
      <p role="status" className={styles.problem}>
        {problem}
      </p>
      <Button size="small" appearance="subtle" className={styles.again} onClick={lookAgain}>
        Look again
      </Button>
    </ChoiceSection>
  );
}

interface Found {
  readonly made: readonly MadeSheet[];
  /** Why they could not be read; "" where they were. */
  readonly problem: string;
}

async function findMade(): Promise<Found> {
  try {
    return { made: await madeSheets(), problem: "" };
  } catch (error) {
    return { made: [], problem: describeExcelError(error) };
  }
}
