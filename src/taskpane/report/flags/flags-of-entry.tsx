import { report } from "../../../core/figures/report";
import { EntryLink } from "../entry-link";
import { EntryPart } from "../../shared/entries/entry-part";
import type { Go } from "../use-report-state";
import { SeverityBadge } from "./severity-badge";

interface FlagsOfEntryProps {
  /** Ids of the flags. */
  readonly flags: readonly string[];
  readonly go: Go;
}

/** The flags that an entry carries, and how to read them. */
export function FlagsOfEntry({ flags, go }: FlagsOfEntryProps) {
  return (
    <EntryPart title="Flags">
      {report.flags
        .filter(({ id }) => flags.includes(id))
        .map(({ id, severity, title, reading }) => (
          <li key={id}>
            <EntryLink list="flags" id={id} go={go} /> <SeverityBadge severity={severity} /> {title}
            {reading !== "" && <div>How to read it: {reading}</div>}
          </li>
        ))}
    </EntryPart>
  );
}
