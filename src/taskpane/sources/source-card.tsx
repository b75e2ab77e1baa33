import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { EntrySummary } from "../shared/entries/entry-summary";
import { Citations } from "./citations";
import { DatasetDetails } from "./dataset-details";
import { ReportDetails } from "./report-details";
import type { CitedSource } from "./source";

const useStyles = makeStyles({
  panel: { paddingBottom: tokens.spacingVerticalL },
});

interface SourceCardProps {
  readonly source: CitedSource;
  readonly isWhole: boolean;
  readonly onWhole: (isWhole: boolean) => void;
}

/** A source: its summary, and opened also what it holds and how to cite it. */
export function SourceCard({ source, isWhole, onWhole }: SourceCardProps) {
  const styles = useStyles();
  const { id, title, remarks, dataset, cite } = source;
  return (
    <AccordionItem value={id} data-entry={id}>
      <AccordionHeader as="h3">
        <EntrySummary title={title} remarks={remarks} />
      </AccordionHeader>
      {/* Its content is made when it opens, and only then are a dataset's figures unpacked. */}
      <AccordionPanel className={styles.panel}>
        {dataset ? (
          <DatasetDetails dataset={dataset} isWhole={isWhole} onWhole={onWhole} />
        ) : (
          <ReportDetails />
        )}
        <Citations cite={cite} />
      </AccordionPanel>
    </AccordionItem>
  );
}
