import { howKnown } from "../../../core/report/checks";
import { report } from "../../../core/figures/report";
import type { FlagEntry } from "../../../data/report";
import { EntryLink } from "../entry-link";
import { FieldList } from "../../shared/entries/field-list";
import { EntryPart } from "../../shared/entries/entry-part";
import { Quote } from "../quote";
import type { Go } from "../use-report-state";

interface FlagDetailsProps {
  readonly entry: FlagEntry;
  readonly go: Go;
}

/** The places that disagree, word for word, how to read them, and the entries that carry the flag. */
export function FlagDetails({ entry, go }: FlagDetailsProps) {
  const carries = ({ flags }: { readonly flags: readonly string[] }) => flags.includes(entry.id);
  const policies = report.policies.filter(carries);
  const facts = report.facts.filter(carries);
  return (
    <>
      <Quote text={entry.quote1} lines={entry.lines1} />
      {entry.quote2 !== "" && <Quote text={entry.quote2} lines={entry.lines2} />}
      <FieldList
        fields={[
          { name: "What disagrees", value: entry.explanation },
          { name: "How to read it", value: entry.reading },
          { name: entry.scope === "external" ? "The outside source" : "Evidence", value: entry.evidence },
          { name: "How it is known", value: KNOWN[howKnown(entry.id)] },
        ]}
      />
      <EntryPart title="Policies and facts that carry it">
        {[
          ...policies.map(({ id, title }) => (
            <li key={id}>
              <EntryLink list="policies" id={id} go={go} /> {title}
            </li>
          )),
          ...facts.map(({ id, subject, metric }) => (
            <li key={id}>
              <EntryLink list="facts" id={id} go={go} /> {subject}, {metric}
            </li>
          )),
        ]}
      </EntryPart>
    </>
  );
}

const KNOWN: Readonly<Record<ReturnType<typeof howKnown>, string>> = {
  computed: "Computed: a check of ours finds it in the figures by itself.",
  "computed: no longer found": "Computed, but our check no longer finds it.",
  read: "Read: found in the text; no check of ours covers it.",
};
