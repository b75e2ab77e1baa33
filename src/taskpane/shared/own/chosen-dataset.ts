import { datasetNamed } from "../../../core/asking/names";
import type { Dataset } from "../../../core/figures/dataset";
import { tableNamed, tableOf, type OwnTable } from "../../../core/own/own-table";
import { invalid, isFound, type Refusal } from "../../../core/refusal";
import { counted } from "../counted";
import type { OwnTables } from "./own-tables";

/** What stands behind the name of a dataset or a table; undefined for the default, or why there is nothing. */
export function chosenDataset(name: string, own: OwnTables): Dataset | Refusal | undefined {
  const table = chosenTable(name, own);
  return table === undefined ? datasetNamed(name) : isFound(table) ? table.dataset : table;
}

/** The table that stands where a dataset is named, or why there is none; undefined for a dataset. */
export function chosenTable(dataset: string, own: OwnTables): OwnTable | Refusal | undefined {
  const name = tableNamed(dataset);
  return name === undefined ? undefined : tableCalled(name, own);
}

function tableCalled(name: string, { state, tables, problem }: OwnTables): OwnTable | Refusal {
  const table = tableOf(tables, name);
  if (table?.dataset) return { name: table.name, dataset: table.dataset };
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
