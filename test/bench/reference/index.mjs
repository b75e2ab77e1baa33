import { DuckDBInstance } from "@duckdb/node-api";
import * as arquero from "arquero";

const BIG_DATA = ["6", "7"];

export function arqueroFilter(rows) {
  const table = arquero.from([...rows]);
  const sum = (area) => {
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

export async function duckdbPrepared(rows) {
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
