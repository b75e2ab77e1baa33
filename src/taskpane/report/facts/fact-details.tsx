import { amountOfFact } from "../../../core/report/amounts";
import { factColumns } from "../../../core/report/facts";
import { report } from "../../../core/figures/report";
import type { FactEntry } from "../../../data/report";
import { amountReading } from "../amount-reading";
import { columnText } from "../column-text";
import { EntryLink } from "../entry-link";
import { FieldList } from "../../shared/entries/field-list";
import { FlagsOfEntry } from "../flags/flags-of-entry";
import { EntryPart } from "../../shared/entries/entry-part";
import { policiesOfFact } from "../policies/facts-of-policy";
import { Quote } from "../quote";
import { SourceLink } from "../source-link";
import type { Go } from "../use-report-state";
import { FactVerdict } from "./fact-verdict";
import { printedValue } from "./printed-value";

interface FactDetailsProps {
  readonly entry: FactEntry;
  readonly go: Go;
}

/** A fact as printed and as a number, what tests it, and where it stands. */
export function FactDetails({ entry, go }: FactDetailsProps) {
  const amount = amountOfFact(entry);
  const footnote = report.footnotes.find(({ number }) => number === entry.footnote);
  const verdict = columnText(factColumns, "verdict", entry);

  return (
    <>
      <FieldList
        fields={[
          { name: "As printed", value: printedValue(entry) },
          { name: "As a value", value: `${readable(entry.value)} ${entry.unit}` },
          { name: "Year", value: String(entry.year) },
          { name: "The amount in EUR", value: amount && amountReading(amount) },
          {
            name: amount ? "Tested against the rate of the euro" : "Tested against open data",
            value: verdict !== "" && (
              <>
                <FactVerdict fact={entry} /> {!amount && columnText(factColumns, "decided by", entry)}
              </>
            ),
          },
          { name: "Section", value: [entry.section, entry.subsection].filter(Boolean).join(" > ") },
          { name: "Source", value: footnote && <SourceLink footnote={footnote} /> },
        ]}
      />
      <Quote text={entry.quote} section={entry.section} lines={entry.lines} />
      <EntryPart title="Policies it names or stands beside">
        {policiesOfFact(entry).map(({ id, title }) => (
          <li key={id}>
            <EntryLink list="policies" id={id} go={go}>
              {title}
            </EntryLink>
          </li>
        ))}
      </EntryPart>
      <FlagsOfEntry flags={entry.flags} go={go} />
    </>
  );
}

// A year has no thousands, and codes such as "2020-07" are no numbers.
const readable = (value: number | string): string =>
  typeof value === "number" && value >= 10000 ? value.toLocaleString("en-US") : String(value);
