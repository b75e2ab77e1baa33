import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { counted } from "../../../shared/counted";
import { ProblemList } from "../problem-list";
import { ChoiceFields } from "./choice-fields";
import { lackingIn, type FileChoice } from "./gather/file-choice";
import { gatheredSample, type GatheredTable } from "./gather/gathered-table";
import { RowsPreview } from "./rows-preview";
import type { LookedTable } from "./use-file";

const useStyles = makeStyles({
  about: { margin: `${tokens.spacingVerticalXS} 0` },
  lacking: { margin: `${tokens.spacingVerticalM} 0 0` },
});

interface FileChoosingProps {
  readonly looked: LookedTable;
  readonly refused: GatheredTable | undefined;
  readonly onChoose: (choice: FileChoice) => void;
}

/** What is chosen of a file, what comes of it, and what is wrong with that. */
export function FileChoosing({ looked: { scan, choice }, refused, onChoose }: FileChoosingProps) {
  const styles = useStyles();
  const lacking = lackingIn(choice, scan.columns);
  const sample = useMemo(
    () => (lacking === undefined ? gatheredSample(scan, choice) : undefined),
    [scan, choice, lacking],
  );
  const problems = refused?.problems ?? sample?.problems;
  return (
    <>
      <p className={styles.about}>
        <Body1>
          {counted(scan.rows, "row")}, {counted(scan.columns.length, "column")}. Say what each column holds,
          and which of its rows you need.
        </Body1>
      </p>
      <ChoiceFields scan={scan} choice={choice} onChoose={onChoose} />
      {lacking !== undefined && (
        <p className={styles.lacking}>
          <Body1>{lacking}</Body1>
        </p>
      )}
      {sample && <RowsPreview cells={sample.cells} />}
      {problems && problems.count > 0 && (
        <ProblemList
          problems={problems.kept}
          count={problems.count}
          note="Nothing is written while there is any. The first row of the file is row 1."
        />
      )}
    </>
  );
}
