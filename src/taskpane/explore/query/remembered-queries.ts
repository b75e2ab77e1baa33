import { readQuery, writeQuery, type Query } from "./query";

/** So many recent queries are kept. */
export const RECENT = 10;

/** So many queries are read back at the most. */
const MOST = 200;

/** Reads a list of queries; what is no query is left out. */
export const readQueries = (text: string): readonly Query[] => queriesIn(text).found;

/** Whether nothing of a list of queries would be left out. */
export const areQueriesWhole = (text: string): boolean => queriesIn(text).isWhole;

function queriesIn(text: string): { readonly found: readonly Query[]; readonly isWhole: boolean } {
  const given = parsed(text);
  if (!Array.isArray(given)) return { found: [], isWhole: text === "" };
  const found = given.slice(0, MOST).flatMap((each: unknown) => readQuery(String(each)) ?? []);
  return { found, isWhole: found.length === given.length };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
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
