import { technologies } from "../catalogue/technologies";
import type { Column } from "./columns";
import { findings, type Finding } from "./findings";
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

/** The rows about one figure, those about "5 and 6" for either; all of them without a figure. */
export const filterFindings = (figure?: number): readonly Finding[] =>
  findings().filter(
    ({ statement }) => figure === undefined || new RegExp(`(^|\\D)${figure}(\\D|$)`).test(statement.figure),
  );

function technologyOf({ statement }: Finding): string {
  const predicate = parsePredicate(statement.predicate);
  if (predicate.kind === "untestable" || "of" in predicate) return statement.technology;
  return technologies.find(({ code }) => code === predicate.technology)?.name ?? statement.technology;
}
