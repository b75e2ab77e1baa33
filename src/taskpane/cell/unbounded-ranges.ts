import type { ReadCell } from "../../excel/reading/cell/read-cell";

/** A whole column or row, with or without its sheet: `A:A`, `$A:$C`, `2:2`, `Sheet1!A:A`. */
const WHOLE = /^(?:.*!)?(?:\$?[a-z]{1,3}:\$?[a-z]{1,3}|\$?\d+:\$?\d+)$/i;

/** What to give instead of a whole column or row, which Excel for the web does not hand over; undefined where none is given. */
export function unboundedRanges({ calls, text }: Pick<ReadCell, "calls" | "text">): string | undefined {
  const given = calls.flatMap((call) => call.arguments.map((argument) => argument.text));
  const [first] = given.filter((argument) => WHOLE.test(argument));
  if (first === undefined) return undefined;
  const why = text === "#CALC!" ? `Excel does not hand all of ${first} to a function` : `${first} is slow`;
  return `${why}: give a range with an end, such as ${bounded(first)}.`;
}

/** A hundred cells of it. */
function bounded(whole: string): string {
  const [from = "", to = ""] = whole.slice(whole.lastIndexOf("!") + 1).split(":");
  return /\d/.test(from) ? `A${from.replace("$", "")}:CV${to.replace("$", "")}` : `${from}1:${to}100`;
}
