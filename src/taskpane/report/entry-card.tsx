import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { FormulaBox } from "../shared/insertion/formula-box";
import type { FormulaInsertion } from "../shared/insertion/use-insertion";
import { formulaText } from "../shared/formula-text";
import type { ReportList } from "./report-list";
import type { Go } from "./use-report-state";

const useStyles = makeStyles({
  panel: { paddingBottom: tokens.spacingVerticalL },
});

interface EntryCardProps<T> {
  readonly list: ReportList<T>;
  readonly entry: T;
  readonly go: Go;
  readonly insertion: FormulaInsertion;
  readonly canInsert: boolean;
}

/** An entry: its summary, and opened also all the report and open data say of it, and its formula. */
export function EntryCard<T>({ list, entry, go, insertion, canInsert }: EntryCardProps<T>) {
  const styles = useStyles();
  const id = list.idOf(entry);
  return (
    <AccordionItem value={id} data-entry={id}>
      <AccordionHeader as="h3">
        <list.Summary entry={entry} />
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <list.Details entry={entry} go={go} />
        <FormulaBox
          offered={{ formula: formulaText("EXPLAIN", id) }}
          note={<Caption1 block>{`It tells this ${list.noun[0]} in words, in one cell.`}</Caption1>}
          insertion={insertion}
          canInsert={canInsert}
        />
      </AccordionPanel>
    </AccordionItem>
  );
}
