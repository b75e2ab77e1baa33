import { upperFirst } from "../../../core/words/first-letter";
import type { Changes } from "../../../excel/made/changes-of";
import { counted } from "../../shared/counted";

/** More cells than this are counted. */
const NAMED = 5;

/** What rebuilding a sheet would change, a sentence each. */
export function changesInWords(changes: Changes): readonly string[] {
  const { cells, rows, columns, chosen, overwritten, moved, wasMoved, staying } = changes;
  const grown = [sizeChange(rows, "row"), sizeChange(columns, "column")].filter((part) => part !== "");
  return [
    ...(wasMoved
      ? [
          "Rows or columns were put into the page or taken out since it was made, so that its own cells count as yours. " +
            "Put that back first, or make a new sheet.",
        ]
      : []),
    cells === 0
      ? "No cell changes; charts and formats are written anew."
      : `${counted(cells, "cell")} will change.`,
    ...(grown.length > 0 ? [`The page has ${grown.join(" and ")}.`] : []),
    ...(chosen.length > 0
      ? [`What you chose in the yellow cells ${named(chosen)} is replaced by the sheet’s choices.`]
      : []),
    ...(overwritten.length > 0 ? [`Something of yours is written over: ${named(overwritten)}.`] : []),
    ...movesInWords(moved),
    ...(staying > 0 ? [`${counted(staying, "cell")} of yours ${staying === 1 ? "stays" : "stay"}.`] : []),
  ];
}

/** Empty rows go through whatever stands beside the page, and empty columns through what stands below. */
function movesInWords({ rows, columns }: Changes["moved"]): readonly string[] {
  const moves = [
    ...(rows > 0 ? [`what you have below moves down by ${counted(rows, "row")}`] : []),
    ...(columns > 0 ? [`what you have beside it moves right by ${counted(columns, "column")}`] : []),
  ];
  const lines = [...(rows > 0 ? ["rows"] : []), ...(columns > 0 ? ["columns"] : [])].join(" and ");
  return moves.length === 0
    ? []
    : [`${upperFirst(moves.join(", "))}; the empty ${lines} go across the whole sheet.`];
}

function sizeChange(by: number, what: string): string {
  if (by === 0) return "";
  return `${counted(Math.abs(by), what)} ${by > 0 ? "more" : "fewer"}`;
}

function named(addresses: readonly string[]): string {
  const more = addresses.length - NAMED;
  return addresses.slice(0, NAMED).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
