import { DuckDBInstance } from "@duckdb/node-api";
import * as arquero from "arquero";
import type { Custom } from "./built-functions";
import type { Row } from "./figures-table";

/** One way to find Korea's share in Big Data, 2018, and how often it is tried. */
export interface Contender {
  readonly name: string;
  readonly times: number;
  readonly once: () => number | Promise<number>;
}

const BIG_DATA = ["6", "7"];

export function scalar(share: Custom): Contender {
  return {
    name: "ATI.SHARE, one cell",
    times: 200_000,
    once: () => Number(share([["KR"]], [["Big Data"]], [[2018]], null)[0]?.[0]),
  };
}

/** The least that a look-up can cost: names already known, the four counts in a Map of Maps. */
export function nestedMap(rows: readonly Row[]): Contender {
  const byCode = new Map<string, Map<string, Map<number, number>>>();
  for (const { code, area, year, patents } of rows) {
    const byArea = byCode.get(code) ?? new Map<string, Map<number, number>>();
    byCode.set(code, byArea);
    const byYear = byArea.get(area) ?? new Map<number, number>();
    byArea.set(area, byYear);
    byYear.set(year, patents);
  }
  const sum = (area: string): number =>
    BIG_DATA.reduce((total, code) => total + (byCode.get(code)?.get(area)?.get(2018) ?? NaN), 0);
  return { name: "nested Map", times: 200_000, once: () => sum("KR") / sum("WORLD") };
}

/** What is used of arquero, whose own types leave everything open. */
interface ArqueroTable {
  params(values: object): ArqueroTable;
  filter(holds: (row: Row, $: { area: string; codes: string[] }) => boolean): ArqueroTable;
  array(column: string): number[];
}

export function arqueroFilter(rows: readonly Row[]): Contender {
  const table = arquero.from([...rows]) as unknown as ArqueroTable;
  const sum = (area: string): number => {
    const found = table
      .params({ area, codes: BIG_DATA })
      .filter(
        (row, $) =>
          row.area === $.area && row.year === 2018 && (row.code === $.codes[0] || row.code === $.codes[1]),
      );
    return found.array("patents").reduce((total, count) => total + count, 0);
  };
  return { name: "arquero filter", times: 30, once: () => sum("KR") / sum("WORLD") };
}

export async function duckdbPrepared(rows: readonly Row[]): Promise<Contender> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run("create table figures (code varchar, area varchar, year integer, patents double)");
  const appender = await connection.createAppender("figures");
  for (const { code, area, year, patents } of rows) {
    appender.appendVarchar(code);
    appender.appendVarchar(area);
    appender.appendInteger(year);
    appender.appendDouble(patents);
    appender.endRow();
  }
  appender.closeSync();
  const prepared = await connection.prepare(
    "select sum(patents) filter (area = $1) / sum(patents) filter (area = 'WORLD') " +
      "from figures where area in ($1, 'WORLD') and year = $2 and code in ('6', '7')",
  );
  return {
    name: "DuckDB prepared query",
    times: 100,
    once: async () => {
      prepared.bindVarchar(1, "KR");
      prepared.bindInteger(2, 2018);
      const reader = await prepared.runAndReadAll();
      return Number(reader.getRows()[0]?.[0]);
    },
  };
}
