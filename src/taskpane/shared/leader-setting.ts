import { lead } from "../../core/figures/leading";
import { datasets } from "../../core/figures/store";

/** The dataset that a workbook may ask before all others: one that stands aside, and is no newer edition of another. */
export const possibleLeader = datasets.find(({ entry }) => entry.aside && entry.newerEditionOf === "");

/** Asks the dataset first that a workbook keeps, where there is one of that id; whether it is asked first now. */
export function followLeader(kept: unknown): boolean {
  const id = possibleLeader?.id;
  const isKept = id !== undefined && kept === id;
  lead(isKept ? id : "");
  return isKept;
}
