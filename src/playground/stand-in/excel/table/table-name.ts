import { parseArea } from "../../area";
import { invalidArgument } from "../office-error";

/** Refuses a name that Excel does not take for a table. */
export function checkTableName(name: string, taken: readonly string[]): void {
  const fits = /^[\p{L}_][\p{L}\p{N}_]{0,254}$/u.test(name);
  if (!fits || parseArea(name) || /^(r|c|r\d+c\d+)$/i.test(name))
    throw invalidArgument(`"${name}" names no table.`);
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase()))
    throw invalidArgument(`The workbook has a table "${name}" already.`);
}
