import { Badge } from "@fluentui/react-components";
import type { PolicyEntry } from "../../../data/report";
import { EntrySummary } from "../../shared/entries/entry-summary";
import { countedNoun } from "../view-formula";

/** A policy in its list: title, kind, period, and how many flags it carries. */
export function PolicySummary({ entry }: { readonly entry: PolicyEntry }) {
  const { id, kind, title, flags } = entry;
  return (
    <EntrySummary
      title={title}
      remarks={[id, kind, periodOf(entry)]}
      badge={
        flags.length > 0 && (
          <Badge appearance="tint" color="warning">
            {countedNoun(flags.length, ["flag", "flags"])}
          </Badge>
        )
      }
    />
  );
}

function periodOf({ from, to }: PolicyEntry): string {
  if (from === null || to === null) return "";
  return from === to ? String(from) : `${from} to ${to}`;
}
