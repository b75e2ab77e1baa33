import { readTable } from "../../compile/read-table";
import { readDefinitions, type Choice } from "./definitions";
import { BIGQUERY, googlePatents, patstat, type Schema } from "./schemas";
import { statement } from "./statement";

/** Where the world's patents are held. */
export const ENGINES = ["bigquery", "patstat"] as const;
export type Engine = (typeof ENGINES)[number];

const SCHEMAS: Readonly<Record<Engine, Schema>> = { bigquery: googlePatents(BIGQUERY), patstat };

/** What to do with the statement: the first command of each tells what it costs. */
export const NEXT: Readonly<Record<Engine, string>> = {
  bigquery: `What it would read, without running it; the price is by the bytes read:
  bq query --use_legacy_sql=false --dry_run < statement.sql
Run it:
  bq query --use_legacy_sql=false --format=csv --max_rows=1000000 < statement.sql > transnational.csv
Make the dataset of it:
  npm run edition -- --transnational bigquery --result transnational.csv`,
  patstat: `Run it over the tables of PATSTAT Global, and keep the result as transnational.csv.
Make the dataset of it:
  npm run edition -- --transnational patstat --result transnational.csv`,
};

/** The statement that counts transnational patents by the definitions chosen. */
export function statementFor(
  data: string,
  engine: Engine,
  choice: Choice,
  years: { readonly from: number; readonly to: number },
): string {
  return statement({
    schema: SCHEMAS[engine],
    definitions: readDefinitions(data).filter((each) => each.choice === choice),
    members: membersOf(data, "EU27_2020"),
    ...years,
  });
}

/** The members of an aggregate. */
export function membersOf(data: string, area: string): string[] {
  const { header, rows } = readTable(data, "areas/areas.csv");
  const row = rows.find(({ cells }) => cells[header.indexOf("code")] === area);
  return (row?.cells[header.indexOf("members")] ?? "").split("|");
}
