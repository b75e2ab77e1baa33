import { datasetNamed } from "../../../core/asking/names";
import type { Dataset } from "../../../core/figures/dataset";
import { tableNamed, tableOf } from "../../../core/own/own-table";
import { invalid, type Refusal } from "../../../core/refusal";
import { counted } from "../counted";
import type { OwnTables } from "./own-tables";

/** What stands behind the name of a dataset or a table; undefined for the default, or why there is nothing. */
export function chosenDataset(name: string, own: OwnTables): Dataset | Refusal | undefined {
  const table = tableNamed(name);
  return table === undefined ? datasetNamed(name) : figuresOf(table, own);
}

function figuresOf(name: string, { state, tables, problem }: OwnTables): Dataset | Refusal {
  const table = tableOf(tables, name);
  if (table?.dataset) return table.dataset;
  if (table) return invalid(whyNotServing(table));
  if (problem !== "") return invalid(problem);
  if (state !== "read") return invalid(`Your table ${name} is being read, which needs Excel.`);
  const others = tables.map((each) => each.name);
  const known =
    others.length === 0
      ? "No other table of it holds figures."
      : `Those with figures are ${others.join(", ")}.`;
  return invalid(
    `The workbook has no table ${name} with figures: it was renamed or deleted, or its headers were changed. ${known}`,
  );
}

/** Why a table that has the columns of figures cannot serve. */
export const whyNotServing = ({
  name,
  problemCount,
  isTooLarge,
}: Pick<OwnTables["tables"][number], "name" | "problemCount" | "isTooLarge">): string =>
  isTooLarge
    ? `Your table ${name} is too large to be looked through here; formulas read all of it.`
    : `Your table ${name} has ${counted(problemCount, "problem")}; Sources tells ${problemCount === 1 ? "it" : "them"} by row.`;
