import { FieldList } from "../../shared/entries/field-list";
import { EntryPart } from "../../shared/entries/entry-part";
import { Quote } from "../quote";
import { VerdictBadge } from "../verdict-badge";
import { DatasetVerdict } from "./dataset-verdict";
import type { StatementFinding } from "./statement-finding";

/** A statement in the report's words, the verdict of all datasets together, and of each. */
export function FindingDetails({ entry }: { readonly entry: StatementFinding }) {
  const { statement, datasets, overall } = entry;
  return (
    <>
      <Quote text={statement.quote} section={statement.section} lines={statement.lines} />
      <FieldList
        fields={[
          { name: "Tested as", value: statement.reading === "n/a" ? "" : statement.reading },
          { name: "Years", value: statement.year },
          {
            name: "All datasets together",
            value: (
              <>
                <VerdictBadge verdict={overall.verdict} /> {datasets.length === 0 && overall.note}
              </>
            ),
          },
        ]}
      />
      <EntryPart title="Dataset by dataset">
        {datasets.map((finding) => (
          <DatasetVerdict key={finding.dataset?.id} finding={finding} />
        ))}
      </EntryPart>
    </>
  );
}
