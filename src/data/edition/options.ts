import { parseArgs } from "node:util";
import { CHOICES, type Choice } from "./transnational/definitions";
import { ENGINES, type Engine } from "./transnational/engines";

export interface Options {
  readonly from: string;
  readonly only: readonly string[];
  readonly accept: readonly string[];
  readonly date: string;
  readonly fetch: boolean;
  /** Where the report is written too; empty for nowhere. */
  readonly report: string;
}

/** What the statement that counts transnational patents is asked for. */
export interface StatementOptions {
  readonly transnational: Engine;
  readonly choice: Choice;
  readonly from: number;
  readonly to: number;
}

/** A file with what that statement gave, to make the dataset of. */
export interface ResultOptions {
  readonly transnational: Engine;
  readonly result: string;
  readonly accept: readonly string[];
  readonly date: string;
  readonly report: string;
}

export const USAGE = `Usage: npm run edition -- --from downloads/ [options]
  --only <dataset>     make this dataset alone (may be given again)
  --fetch              fetch what is missing and has an address of its own
  --accept <name>      mean this loss, by the name that the report gives it (may be given again)
  --date <YYYY-MM-DD>  date of the edition; today where it is left out
  --report <file>      write the report of what changed into a file too

       npm run --silent edition -- --transnational bigquery > statement.sql
  --transnational <engine>  print the statement that counts transnational patents: bigquery or patstat
  --choice <choice>         by the default or the alternative definitions
  --years <from:to>         years of the first priority, such as 2000:2022
  --result <file>           make the dataset of transnational patents of what the statement gave, a CSV`;

/** Reads the arguments; a sentence where they cannot be meant. */
export function readOptions(
  args: readonly string[],
  today: string,
  datasets: readonly string[],
): Options | StatementOptions | ResultOptions | string {
  try {
    const { values } = parseArgs({
      args: withEngine(args),
      options: {
        from: { type: "string" },
        only: { type: "string", multiple: true, default: [] },
        accept: { type: "string", multiple: true, default: [] },
        date: { type: "string", default: today },
        fetch: { type: "boolean", default: false },
        report: { type: "string", default: "" },
        transnational: { type: "string" },
        choice: { type: "string", default: "default" },
        years: { type: "string", default: "2000:2022" },
        result: { type: "string" },
      },
    });
    const { from, only, accept, date, fetch, report, transnational, choice, years, result } = values;
    if (!isDay(date)) return `"${date}" is not a day; write it as 2027-01-31.`;
    if (transnational !== undefined) {
      const statement = statementOptions(transnational, choice, years);
      if (typeof statement === "string" || result === undefined) return statement;
      return { transnational: statement.transnational, result, accept, date, report };
    }
    if (result !== undefined)
      return "--result is of a statement: say by which engine, --transnational bigquery.";
    if (from === undefined) return "No folder of downloads: give it with --from.";
    const strange = only.find((dataset) => !datasets.includes(dataset));
    if (strange !== undefined) return `Unknown dataset "${strange}"; there are ${datasets.join(", ")}.`;
    return { from, only, accept, date, fetch, report };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Without an engine the option stands for the first. */
function withEngine(args: readonly string[]): string[] {
  const given = (after: string | undefined): boolean => after !== undefined && !after.startsWith("-");
  return args.flatMap((each, at) =>
    each === "--transnational" && !given(args[at + 1]) ? [each, ENGINES[0]] : [each],
  );
}

function statementOptions(engine: string, choice: string, years: string): StatementOptions | string {
  const transnational = ENGINES.find((each) => each === engine);
  const chosen = CHOICES.find((each) => each === choice);
  const [, from, to] = /^(\d{4}):(\d{4})$/.exec(years) ?? [];
  if (transnational === undefined) return `Unknown engine "${engine}"; there are ${ENGINES.join(", ")}.`;
  if (chosen === undefined) return `Unknown choice "${choice}"; there are ${CHOICES.join(", ")}.`;
  if (from === undefined || to === undefined || from > to)
    return `"${years}" are no years; write them as 2000:2022.`;
  return { transnational, choice: chosen, from: Number(from), to: Number(to) };
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(`${text}T`);
}
