import type { Dataset } from "../../../core/figures/dataset";
import { tableNamed } from "../../../core/own/own-table";
import { isFound } from "../../../core/refusal";
import { chosenDataset } from "../../shared/own/chosen-dataset";
import type { OwnTables } from "../../shared/own/own-tables";
import type { GuideFunction } from "../../shared/questions/guide-function";

/** The figures of the table that a call takes; undefined where it takes none, or another range. */
export function ownFiguresOf(
  entry: GuideFunction,
  typed: readonly string[],
  tables: OwnTables,
): Dataset | undefined {
  const text = textAt(entry, typed, "own").trim();
  const found = tableNamed(text) === undefined ? undefined : chosenDataset(text, tables);
  return isFound(found) ? found : undefined;
}

/** What is typed for a parameter; nothing where the function has none such. */
export const textAt = ({ parameters }: GuideFunction, typed: readonly string[], name: string): string =>
  typed[parameters.findIndex((parameter) => parameter.name === name)] ?? "";
