import type { OwnDataset } from "../../../core/own/own-dataset";
import { isFound } from "../../../core/refusal";
import type { SheetDefinition } from "../../../plans/sheet/definition/definition";
import { chosenTable } from "../../shared/own/chosen-dataset";
import type { OwnTables } from "../../shared/own/own-tables";

/** The dataset of a definition by its name, "" for the default and for a table that is not read; or a table's figures. */
export type Figures = string | OwnDataset;

export function figuresOf({ dataset }: SheetDefinition, own: OwnTables): Figures {
  const table = chosenTable(dataset, own);
  return table === undefined ? dataset : isFound(table) ? table.dataset : "";
}

/** The user's own figures among them. */
export const ownFigures = (figures: Figures): OwnDataset | undefined =>
  typeof figures === "object" ? figures : undefined;
