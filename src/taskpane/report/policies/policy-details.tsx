import { amountOfPolicy } from "../../../core/report/amounts";
import { policyColumns } from "../../../core/report/policies";
import { report } from "../../../core/figures/report";
import type { PolicyEntry } from "../../../data/report";
import { amountReading } from "../amount-reading";
import { columnText } from "../column-text";
import { EntryLink } from "../entry-link";
import { FactLine } from "../facts/fact-line";
import { FieldList } from "../../shared/entries/field-list";
import { FlagsOfEntry } from "../flags/flags-of-entry";
import { EntryPart } from "../../shared/entries/entry-part";
import { Quote } from "../quote";
import { SourceLink } from "../source-link";
import type { Go } from "../use-report-state";
import { FACTS_RULE, factsOfPolicy } from "./facts-of-policy";

interface PolicyDetailsProps {
  readonly entry: PolicyEntry;
  readonly go: Go;
}

/** A policy as printed and as read, its facts, its sources and its flags. */
export function PolicyDetails({ entry, go }: PolicyDetailsProps) {
  const amount = amountOfPolicy(entry);
  const linked = (policies: readonly PolicyEntry[]) =>
    policies.length > 0 &&
    policies.map(({ id, title }) => (
      <div key={id}>
        <EntryLink list="policies" id={id} go={go}>
          {title}
        </EntryLink>
      </div>
    ));

  return (
    <>
      <FieldList
        fields={[
          { name: "Where", value: entry.inTable ? "Table 1 of the report" : "The text only, not Table 1" },
          { name: "Title in the text", value: entry.titleInText === entry.title ? "" : entry.titleInText },
          { name: "Period as printed", value: entry.period },
          { name: "Dates in the text", value: entry.yearInText },
          { name: "Body in Table 1", value: entry.body },
          { name: "Body in the text", value: entry.bodyInText },
          { name: "Funding as printed", value: entry.funding },
          {
            name: "Funding in the text",
            value: entry.fundingInText === entry.funding ? "" : entry.fundingInText,
          },
          { name: "The amount in EUR", value: amount && amountReading(amount) },
          { name: "Whose money", value: BASIS[entry.basis] },
          {
            name: "Technologies named in the text",
            value: columnText(policyColumns, "technologies named", entry),
          },
          {
            name: "Technologies by our reading",
            value: columnText(policyColumns, "technologies read", entry),
          },
          { name: "Part of", value: linked(report.policies.filter(({ id }) => id === entry.parent)) },
          { name: "Its parts", value: linked(report.policies.filter(({ parent }) => parent === entry.id)) },
        ]}
      />
      <Quote text={entry.quote} section={entry.section} lines={entry.lines} />
      <EntryPart title="Facts about it and beside it" note={FACTS_RULE}>
        {factsOfPolicy(entry).map((fact) => (
          <FactLine key={fact.id} fact={fact} go={go} />
        ))}
      </EntryPart>
      <EntryPart title="Sources">
        {report.footnotes
          .filter(({ number }) => entry.footnotes.includes(number))
          .map((footnote) => (
            <li key={footnote.number}>
              <SourceLink footnote={footnote} />
            </li>
          ))}
      </EntryPart>
      <FlagsOfEntry flags={entry.flags} go={go} />
    </>
  );
}

const BASIS: Readonly<Record<string, string>> = {
  treasury: "The national treasury's part",
  total: "All money, the national treasury's part included",
};
