import type { Contender } from "../contenders";
import type { Row } from "../figures-table";

/** A table filter, the way a script would look the figure up. */
export function arqueroFilter(rows: readonly Row[]): Contender;

/** A query that a database has prepared. */
export function duckdbPrepared(rows: readonly Row[]): Promise<Contender>;
