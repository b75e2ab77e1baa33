import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { Copyable } from "../../shared/copyable";
import { EntrySummary } from "../../shared/entries/entry-summary";
import { FieldList } from "../../shared/entries/field-list";
import { useTyping } from "../../shared/typing/typing";
import { exampleFormula } from "./example-formula";
import type { JudgedTable } from "../../../excel/tables/judged-tables";
import { ProblemList } from "./problem-list";
import {
  areasInWords,
  columnsInWords,
  seriesInWords,
  tableInShort,
  technologiesInWords,
  unreadInWords,
  yearsInWords,
} from "./table-texts";

const useStyles = makeStyles({
  panel: { paddingBottom: tokens.spacingVerticalM },
  told: { margin: `${tokens.spacingVerticalS} 0 0`, overflowWrap: "anywhere" },
});

interface OwnTableCardProps {
  readonly table: JudgedTable;
  /** Leads to a row of the table. */
  readonly onRow: (row: number) => void;
}

/** A table with figures of the user's own: what formulas read of it, what is wrong, and a formula to begin with. */
export function OwnTableCard({ table, onRow }: OwnTableCardProps) {
  const styles = useStyles();
  const { name, address, layout, dataset, problems, problemCount, isTooLarge } = table;
  return (
    <AccordionItem value={name}>
      <AccordionHeader as="h4">
        <EntrySummary title={name} remarks={[address, tableInShort(table)]} />
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        {isTooLarge && (
          <p className={styles.told}>
            <Body1>It is too large to be looked through here; formulas read all of it.</Body1>
          </p>
        )}
        {problemCount > 0 && (
          <ProblemList
            problems={problems}
            count={problemCount}
            note="Until the table is mended, formulas show the first problem instead of a figure. The row of headers is row 1."
            onRow={onRow}
          />
        )}
        <FieldList
          fields={[
            { name: "Areas", value: dataset && areasInWords(dataset) },
            { name: "Technologies", value: dataset && technologiesInWords(dataset) },
            { name: "Years", value: dataset && yearsInWords(dataset) },
            { name: "Indicators", value: dataset && seriesInWords(dataset) },
            { name: "Source", value: dataset?.entry.publication },
            { name: "Columns", value: columnsInWords(layout) },
            { name: "Not read", value: unreadInWords(layout) },
          ]}
        />
        {dataset && <Example table={table} />}
      </AccordionPanel>
    </AccordionItem>
  );
}

function Example({ table: { name, dataset } }: { readonly table: JudgedTable }) {
  const { typed } = useTyping();
  const example = dataset && exampleFormula(name, dataset);
  return (
    example && (
      <Copyable
        label={`For example, which gives ${example.gives}`}
        what="the formula"
        text={typed(example.formula)}
        isCode
      />
    )
  );
}
