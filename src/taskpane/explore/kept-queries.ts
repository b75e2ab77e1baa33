import { readQuery, writeQuery, type Query } from "./query";

/** So many recent queries are kept. */
export const RECENT = 10;

/** Reads a list of queries; what is no query is left out. */
export function readQueries(text: string): readonly Query[] {
  try {
    const found: unknown = JSON.parse(text);
    if (!Array.isArray(found)) return [];
    return found.flatMap((each: unknown) => readQuery(String(each)) ?? []);
  } catch {
    return [];
  }
}

export const writeQueries = (queries: readonly Query[]): string => JSON.stringify(queries.map(writeQuery));

/** The list with a query first, once. */
export const withFirst = (queries: readonly Query[], query: Query): readonly Query[] => [
  query,
  ...withoutQuery(queries, query),
];

export const withoutQuery = (queries: readonly Query[], query: Query): readonly Query[] =>
  queries.filter((each) => writeQuery(each) !== writeQuery(query));
