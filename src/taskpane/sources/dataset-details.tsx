import { Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Dataset } from "../../core/figures/dataset";
import { FieldList } from "../shared/entries/field-list";
import { EntryPart } from "../shared/entries/entry-part";
import { CoverageMap } from "./coverage-map";
import { cautionScope, codesInWords, indicatorsInWords, yearsCovered } from "./dataset-texts";
import { OutsideLink } from "./outside-link";

const useStyles = makeStyles({
  title: { margin: `${tokens.spacingVerticalL} 0 0`, font: "inherit" },
  scope: { display: "block", color: tokens.colorNeutralForeground2 },
});

interface DatasetDetailsProps {
  readonly dataset: Dataset;
  readonly isWhole: boolean;
  readonly onWhole: (isWhole: boolean) => void;
}

/** All that is known of a dataset, and what there is of it. */
export function DatasetDetails({ dataset, isWhole, onWhole }: DatasetDetailsProps) {
  const styles = useStyles();
  const { entry } = dataset;
  return (
    <>
      <FieldList
        fields={[
          { name: "Measures", value: entry.measures },
          { name: "Fit for", value: entry.fit },
          { name: "Indicators", value: entry.indicators.join(", ") },
          { name: "Series", value: indicatorsInWords(entry) },
          { name: "Own codes", value: codesInWords(entry) },
          { name: "Years", value: yearsCovered(entry) },
          { name: "Producer", value: entry.producer },
          { name: "Publication", value: entry.publication },
          { name: "Tables", value: entry.tables },
          { name: "Edition", value: entry.edition },
          {
            name: "Licence",
            value: <OutsideLink href={entry.licence.url}>{entry.licence.name}</OutsideLink>,
          },
          { name: "Attribution", value: entry.attribution },
          { name: "Breaks", value: entry.breaks.length === 0 && "None known" },
        ]}
      />
      <EntryPart title="Breaks">
        {entry.breaks.map(({ year, codes, reason }) => (
          <li key={`${year} ${reason}`}>
            From {year}: {reason}
            <Caption1 className={styles.scope}>
              {cautionScope({ text: reason, codes }, entry.prefix)}
            </Caption1>
          </li>
        ))}
      </EntryPart>
      <EntryPart title="Cautions">
        {entry.cautions.map((caution) => (
          <li key={caution.text}>
            {caution.text}
            <Caption1 className={styles.scope}>{cautionScope(caution, entry.prefix)}</Caption1>
          </li>
        ))}
      </EntryPart>
      <h4 className={styles.title}>
        <Body1Strong>Coverage</Body1Strong>
      </h4>
      <CoverageMap dataset={dataset} isWhole={isWhole} onWhole={onWhole} />
    </>
  );
}
