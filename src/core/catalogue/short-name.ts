import { isFound } from "../refusal";
import { findArea, type Area } from "./areas";

/** A longer name makes a column too wide or a legend unreadable. */
const LONGEST = 24;

/** What a table's head or a chart calls an area, so that a formula finds it again: its name, or something shorter. */
export function shortName(area: Area): string {
  const isRead = (name: string): boolean => {
    const found = findArea(name);
    return isFound(found) && found === area;
  };
  const [short] = [area.name, ...area.aliases].filter((name) => name.length <= LONGEST && isRead(name));
  return short ?? area.code;
}
