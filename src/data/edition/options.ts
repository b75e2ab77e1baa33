import { parseArgs } from "node:util";

export interface Options {
  readonly from: string;
  readonly only: readonly string[];
  readonly accept: readonly string[];
  readonly date: string;
  readonly fetch: boolean;
  /** Where the report is written too; empty for nowhere. */
  readonly report: string;
}

export const USAGE = `Usage: npm run edition -- --from downloads/ [options]
  --only <dataset>     make this dataset alone (may be given again)
  --fetch              fetch what is missing and has an address of its own
  --accept <name>      mean this loss, by the name that the report gives it (may be given again)
  --date <YYYY-MM-DD>  date of the edition; today where it is left out
  --report <file>      write the report of what changed into a file too`;

/** Reads the arguments; a sentence where they cannot be meant. */
export function readOptions(
  args: readonly string[],
  today: string,
  datasets: readonly string[],
): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        from: { type: "string" },
        only: { type: "string", multiple: true, default: [] },
        accept: { type: "string", multiple: true, default: [] },
        date: { type: "string", default: today },
        fetch: { type: "boolean", default: false },
        report: { type: "string", default: "" },
      },
    });
    const { from, only, date } = values;
    if (from === undefined) return "No folder of downloads: give it with --from.";
    const strange = only.find((dataset) => !datasets.includes(dataset));
    if (strange !== undefined) return `Unknown dataset "${strange}"; there are ${datasets.join(", ")}.`;
    if (!isDay(date)) return `"${date}" is not a day; write it as 2027-01-31.`;
    return { ...values, from };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(`${text}T`);
}
