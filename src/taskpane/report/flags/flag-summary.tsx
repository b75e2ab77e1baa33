import { howKnown } from "../../../core/report/checks";
import type { FlagEntry } from "../../../data/report";
import { EntrySummary } from "../../shared/entries/entry-summary";
import { SeverityBadge } from "./severity-badge";

/** A flag in its list: title, severity, and how it is known. */
export const FlagSummary = ({ entry: { id, severity, title, type } }: { readonly entry: FlagEntry }) => (
  <EntrySummary
    title={title}
    remarks={[id, type, howKnown(id)]}
    badge={<SeverityBadge severity={severity} />}
  />
);
