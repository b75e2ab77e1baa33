import type { Area } from "../../../core/catalogue/areas";

/** An area as a column is headed: `EU27` for the aggregate, whose name says since when; found by ATI functions too. */
export const shortAreaName = ({ kind, name, aliases }: Area): string =>
  kind === "aggregate" ? (aliases[0] ?? name) : name;
