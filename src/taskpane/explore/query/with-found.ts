import type { Found } from "../../../core/lookup/search";
import type { Query } from "./query";
import type { OwnTables } from "../../shared/own/own-tables";
import { withDataset, withIndicator, withTechnology } from "./with-part";

type QueryPart = (query: Query, code: string, own: OwnTables) => Query;

/** The lists whose entries are a part of a query; the report's are its own room's. */
const PARTS: Readonly<Record<string, QueryPart>> = {
  areas: (query, code) => ({ ...query, areas: [code] }),
  groups: (query, code) => ({ ...query, areas: [code] }),
  indicators: withIndicator,
  datasets: withDataset,
  technologies: withTechnology,
  fields: withTechnology,
  products: withTechnology,
  verticals: withTechnology,
  industries: withTechnology,
};

/** Whether an entry can be asked about here. */
export const isPart = ({ list }: Found): boolean => list in PARTS;

/** The query with a found entry in its place; a table of the user's own stays where it has the figures. */
export const withFound = (query: Query, { list, code }: Found, own: OwnTables): Query =>
  PARTS[list]?.(query, code, own) ?? query;
