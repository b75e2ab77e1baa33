import { CustomFunctionsError } from "./custom-functions";
import { functions } from "./formula";

const MOST_LETTERS = 500;
const MOST_IN_CELL = 32_767;
/** Milliseconds of the processor that a call may take for each thousand cells, and beside them. */
const FOR_A_THOUSAND = 50;
const CONSTANT = 150;
/** What is read and laid out at first use takes its time once: a call counts as slow where it is slow each time. */
const TRIES = 3;

/** What is wrong with how a function answers a call; undefined where nothing is. */
export function problemOf(id: string, args: readonly unknown[]): string | undefined {
  let fastest = Infinity;
  for (let tried = 0; tried < TRIES; tried += 1) {
    const start = process.cpuUsage();
    const answered = answer(id, args);
    fastest = Math.min(fastest, process.cpuUsage(start).user / 1_000);
    const problem = wrongIn(answered);
    if (problem !== undefined) return `${id} ${problem}`;
    if (fastest <= allowed(answered.cells, args)) return undefined;
  }
  return `${id} is slow (${Math.round(fastest)} ms)`;
}

interface Answered {
  readonly rows: unknown;
  readonly cells: number;
}

function answer(id: string, args: readonly unknown[]): Answered {
  try {
    const rows: unknown = functions.get(id)!(...args);
    return { rows, cells: Array.isArray(rows) ? rows.flat().length : 1 };
  } catch (error) {
    return { rows: [[error]], cells: 1 };
  }
}

/** EXPLAIN answers in one cell for all that it is asked of. */
function allowed(cells: number, args: readonly unknown[]): number {
  const given = args.map((each) => (Array.isArray(each) ? Math.max(1, each.flat().length) : 1));
  const asked = Math.min(
    2_000_000,
    given.reduce((product, size) => product * size, 1),
  );
  return CONSTANT + (Math.max(cells, asked) / 1_000) * FOR_A_THOUSAND;
}

function wrongIn({ rows }: Answered): string | undefined {
  if (!Array.isArray(rows) || rows.length === 0 || !rows.every(Array.isArray)) return "gives no rows";
  const matrix = rows as unknown[][];
  const width = matrix[0]?.length ?? 0;
  if (width === 0 || matrix.some((row) => row.length !== width)) return "gives rows of no one width";
  for (const row of matrix) {
    // A hole in a row is no cell, and is passed over by what looks for one.
    if (Object.keys(row).length !== width) return "leaves a cell out";
    const wrong = row.map(wrongWith).find((each) => each !== undefined);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

function wrongWith(value: unknown): string | undefined {
  if (typeof value === "boolean") return undefined;
  if (typeof value === "string") return value.length > MOST_IN_CELL ? "fills a cell too full" : undefined;
  if (typeof value === "number") return Number.isFinite(value) ? undefined : `gives ${value}`;
  if (!(value instanceof CustomFunctionsError)) return `gives or throws ${String(value).slice(0, 200)}`;
  if (value.code !== "#VALUE!" && value.code !== "#N/A") return `gives ${value.code}`;
  if (value.message.trim() === "") return "gives an error without a message";
  if (value.message.length > MOST_LETTERS) return "gives a message that is too long";
  const unforeseen =
    value.message.includes("The add-in failed") && !value.message.includes("a getter that throws");
  return unforeseen ? `did not foresee: ${value.message}` : undefined;
}
