import { tableNamed } from "../../../core/own/own-table";
import { isSameList } from "../../shared/same-list";
import type { Query } from "./query";

/** The table of the user's own that gave way to the open data because something else was chosen; undefined where none did. */
export function leftTable(before: Query, next: Query): string | undefined {
  const isChosen = before.indicator === next.indicator && isSameList(before.technologies, next.technologies);
  return isChosen || next.dataset !== "" ? undefined : tableNamed(before.dataset);
}
