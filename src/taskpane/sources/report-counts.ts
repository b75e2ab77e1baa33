import { howKnown } from "../../core/report/checks";
import { listed } from "../../core/words/readable";
import type { Report } from "../../data/report";

/** What is held of the report, counted: `31 policies, 115 facts, …`. */
export function reportCounts({
  policies,
  facts,
  statements,
  flags,
  footnotes,
  bibliography,
}: Report): string {
  const computed = flags.filter(({ id }) => howKnown(id) === "computed").length;
  return listed([
    `${policies.length} policies`,
    `${facts.length} facts`,
    `${statements.length} statements about its figures`,
    `${flags.length} flags (${computed} of them found by checks of ours, the others read)`,
    `${footnotes.length} footnotes`,
    `${bibliography.length} entries of its bibliography`,
  ]);
}
