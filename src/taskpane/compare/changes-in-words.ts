import type { Changes } from "../../workbook/sheet/made/changes-of";
import { counted } from "../workbook/upkeep-words";

/** More cells than this are counted. */
const NAMED = 5;

/** What rebuilding a sheet would change, a sentence each. */
export function changesInWords(changes: Changes): readonly string[] {
  const { cells, rows, columns, chosen, overwritten, inTheWay, staying } = changes;
  const grown = [sizeChange(rows, "row"), sizeChange(columns, "column")].filter((part) => part !== "");
  return [
    cells === 0
      ? "No cell changes; charts and formats are written anew."
      : `${counted(cells, "cell")} will change.`,
    ...(grown.length > 0 ? [`The page has ${grown.join(" and ")}.`] : []),
    ...(chosen.length > 0
      ? [`What you chose in the yellow cells ${named(chosen)} is replaced by the sheet’s choices.`]
      : []),
    ...(overwritten.length > 0 ? [`Something of yours is written over: ${named(overwritten)}.`] : []),
    ...(inTheWay.length > 0
      ? [
          `It cannot be rebuilt: the page needs cells that hold something of yours: ${named(inTheWay)}. Move it first.`,
        ]
      : []),
    ...(staying > 0 ? [`${counted(staying, "cell")} of yours ${staying === 1 ? "stays" : "stay"}.`] : []),
  ];
}

function sizeChange(by: number, what: string): string {
  if (by === 0) return "";
  return `${counted(Math.abs(by), what)} ${by > 0 ? "more" : "fewer"}`;
}

function named(addresses: readonly string[]): string {
  const more = addresses.length - NAMED;
  return addresses.slice(0, NAMED).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
