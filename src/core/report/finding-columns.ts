import { technologies, type Technology } from "../catalogue/technologies";
import type { Dataset } from "../figures/dataset";
import type { OwnDataset } from "../own/own-dataset";
import type { Column } from "./columns";
import { findings, findingsIn, type Finding } from "./findings";
import { parsePredicate } from "./predicate";

/** The columns of FINDINGS, in their frozen order. */
export const findingColumns: readonly Column<Finding>[] = [
  { name: "id", of: ({ statement }) => statement.id },
  { name: "figure", of: ({ statement }) => statement.figure },
  { name: "statement", of: ({ statement }) => statement.quote },
  { name: "technology", of: technologyOf },
  { name: "dataset", of: ({ dataset }) => dataset?.id ?? "overall" },
  { name: "verdict", of: ({ verdict }) => verdict },
  { name: "decided by", of: ({ decidedBy }) => decidedBy },
  { name: "grade", of: ({ grade }) => grade },
  { name: "note", of: ({ note }) => note },
];

/** What a row is about; what is left out is not asked. */
interface FindingFilter {
  /** 1 to 6; statements about "5 and 6" are about either. */
  readonly figure?: number | undefined;
  /** Those about several at once are about none. */
  readonly technology?: Technology | undefined;
  /** Null for the row overall. */
  readonly dataset?: Dataset | null | undefined;
  /** Held against figures of the user's own, and not against the bundled datasets. */
  readonly own?: OwnDataset | undefined;
}

/** The rows that match all of a filter. */
export const filterFindings = ({
  figure,
  technology,
  dataset,
  own,
}: FindingFilter = {}): readonly Finding[] =>
  (own ? findingsIn(own) : findings()).filter(
    (finding) =>
      (figure === undefined || new RegExp(`(^|\\D)${figure}(\\D|$)`).test(finding.statement.figure)) &&
      (technology === undefined || technologyOf(finding) === technology.name) &&
      (dataset === undefined || finding.dataset === dataset),
  );

function technologyOf({ statement }: Finding): string {
  const predicate = parsePredicate(statement.predicate);
  if (predicate.kind === "untestable" || "of" in predicate) return statement.technology;
  return technologies.find(({ code }) => code === predicate.technology)?.name ?? statement.technology;
}
