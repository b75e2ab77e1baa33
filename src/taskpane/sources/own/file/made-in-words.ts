import { counted } from "../../../shared/counted";
import type { ScannedTable } from "./columns/scan";
import type { GatheredTable } from "./gather/gathered-table";

/** `Read 1,000,000 rows, of which 12,000 were taken, added up to 214.` */
export function madeInWords(
  { cells, taken, missing }: Pick<GatheredTable, "cells" | "taken" | "missing">,
  { rows }: Pick<ScannedTable, "rows">,
): string {
  const left = cells.length - 1;
  const parts = [
    `Read ${counted(rows, "row")}`,
    ...(taken === rows ? [] : [`of which ${taken.toLocaleString("en-US")} were taken`]),
    ...(left === taken ? [] : [`added up to ${left.toLocaleString("en-US")}`]),
  ];
  const gaps =
    missing === 0
      ? ""
      : ` ${counted(missing, "figure")} ${missing === 1 ? "was" : "were"} missing among those added up: the sums are of the others.`;
  return `${parts.join(", ")}.${gaps}`;
}
