import type { FlagEntry } from "../../data/report";
import { NameIndex, unknownName } from "../names/name-index";
import { invalid, type Refusal } from "../refusal";
import { howKnown } from "./checks";
import type { Column } from "./columns";
import { report } from "../figures/report";

const place = (lines: string, quote: string): string => (quote === "" ? "" : `line ${lines}: ${quote}`);

/** The columns of FLAGS, in their frozen order. */
export const flagColumns: readonly Column<FlagEntry>[] = [
  { name: "id", of: ({ id }) => id },
  { name: "severity", of: ({ severity }) => severity },
  { name: "title", of: ({ title }) => title },
  { name: "place 1", of: ({ lines1, quote1 }) => place(lines1, quote1) },
  // An outside source has no second place in the report; its evidence stands there.
  {
    name: "place 2",
    of: ({ scope, lines2, quote2, evidence }) =>
      scope === "external" ? `external: ${evidence}` : place(lines2, quote2),
  },
  { name: "reading", of: ({ reading }) => reading },
  { name: "computed or read", of: ({ id }) => howKnown(id) },
];

const severities = new NameIndex<string>();
for (const severity of ["high", "medium", "low"]) severities.add(severity, [severity]);

export const findSeverity = (text: string): string | Refusal =>
  severities.find(text) ?? invalid(unknownName("severity", text, severities, "Known: high, medium, low."));

/** The flags of a severity; all of them without one. */
export const filterFlags = (severity?: string): readonly FlagEntry[] =>
  report.flags.filter((flag) => severity === undefined || flag.severity === severity);
