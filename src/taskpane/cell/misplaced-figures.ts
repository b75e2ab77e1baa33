import { areaOfCell } from "../../excel/reading/cell/area-of-cell";
import type { ReadCell } from "../../excel/reading/cell/read-cell";
import { guideEntry } from "../shared/questions/known-names";
import type { GuideParameter } from "../shared/questions/guide-function";
import { argumentTexts, withArguments } from "./arguments/change-call";
import type { Mend } from "./mend";

/** All of a table: `Patents[#All]`. */
const WHOLE_TABLE = /^[^"{}()]+\[#All\]$/i;
const RANGE = /^(?:.*!)?(\$?[A-Z]{1,3}\$?\d+):(\$?[A-Z]{1,3}\$?\d+)$/i;

/**
 * Figures of the user's own in the place of another argument: where one value is wanted Excel gives #VALUE! without a
 * sentence. The mend puts them last.
 */
export function misplacedFigures({ calls, formula, text }: ReadCell): Mend | undefined {
  if (!text.startsWith("#")) return undefined;
  for (const call of calls) {
    const entry = guideEntry(call.name);
    const own = entry?.parameters.findIndex(({ name }) => name === "own") ?? -1;
    if (!entry || own < 0) continue;
    const texts = argumentTexts(call, entry);
    const at = texts.findIndex((given, index) => index !== own && areFigures(given, entry.parameters[index]));
    const [given, parameter] = [texts[at], entry.parameters[at]];
    if (given === undefined || parameter === undefined || texts[own] !== "") continue;
    const moved = texts.map((old, index) => (index === own ? given : index === at ? "" : old));
    return {
      problem: `${given} stands where ${parameter.name} belongs: figures of your own are the last argument, own.`,
      instead: given,
      as: "own",
      formula: withArguments(formula, call, entry, moved),
    };
  }
  return undefined;
}

/** A column of a table or a sheet may be areas or years; a block where one value is wanted, or a whole table, is none. */
function areFigures(given: string, parameter: GuideParameter | undefined): boolean {
  if (WHOLE_TABLE.test(given)) return true;
  const [, first = "", last = ""] = RANGE.exec(given) ?? [];
  const [from, to] = [areaOfCell(plain(first)), areaOfCell(plain(last))];
  return (
    parameter?.dimensionality !== "matrix" &&
    from !== undefined &&
    to !== undefined &&
    to.column > from.column
  );
}

/** `D10` of `$d$10`. */
const plain = (cell: string): string => cell.replaceAll("$", "").toUpperCase();
