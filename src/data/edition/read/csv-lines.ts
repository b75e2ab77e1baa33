import { createReadStream, readFileSync } from "node:fs";
import { parse as parseStream, type CsvError, type Info } from "csv-parse";
import { parse } from "csv-parse/sync";
import { CompileError } from "../../compile/compile-error";
import { fault, type Place } from "./reading";

export interface CsvLine {
  readonly line: number;
  readonly cells: readonly string[];
}

const OPTIONS = { bom: true, info: true, relax_column_count: true, skip_empty_lines: false } as const;

interface Parsed {
  readonly record: string[];
  readonly info: Info;
}

/** All rows of a CSV with the lines on which they begin, rows of any length. */
export function csvLines(file: string, text: string): CsvLine[] {
  try {
    let next = 1;
    // The parser tells where a row ends.
    return (parse(text, OPTIONS) as unknown as Parsed[]).map(({ record, info }) => {
      const line = next;
      next = info.lines + 1;
      return { line, cells: record };
    });
  } catch (error) {
    throw asFault(file, error);
  }
}

export const csvLinesOf = (file: string, path: string): CsvLine[] =>
  csvLines(file, readFileSync(path, "utf8"));

/** The rows of a CSV too large to hold, one after the other, all as long as the first. */
export async function* streamLines(file: string, path: string): AsyncGenerator<CsvLine> {
  const parser = createReadStream(path).pipe(
    parseStream({ bom: true, info: true, relax_column_count: true }),
  );
  let next = 1;
  let columns: number | undefined;
  try {
    for await (const parsed of parser) {
      const { record, info } = parsed as Parsed;
      columns ??= record.length;
      if (record.length !== columns) {
        throw new CompileError(file, next, `${record.length} columns, expected ${columns}: half a download?`);
      }
      yield { line: next, cells: record };
      next = info.lines + 1;
    }
  } catch (error) {
    throw asFault(file, error);
  }
}

/** Where each of the columns stands in a header; fails where one is missing. */
export function columnsOf<Name extends string>(
  place: Place,
  header: readonly string[],
  names: readonly Name[],
): Readonly<Record<Name, number>> {
  const found = names.map((name) => [name, header.indexOf(name)] as const);
  const missing = found.filter(([, at]) => at < 0).map(([name]) => name);
  if (missing.length > 0) throw fault(place, `no column ${missing.join(", ")}`);
  const twice = names.find((name) => header.indexOf(name) !== header.lastIndexOf(name));
  if (twice !== undefined) throw fault(place, `the column ${twice} is there twice`);
  return Object.fromEntries(found) as Record<Name, number>;
}

function asFault(file: string, error: unknown): unknown {
  if (!isCsvError(error)) return error;
  const line = typeof error.lines === "number" ? error.lines : 1;
  return new CompileError(file, line, "not valid CSV: half a download?");
}

/** The two parsers of the library have a class of error each. */
const isCsvError = (error: unknown): error is CsvError =>
  error instanceof Error && (error as Partial<CsvError>).code?.startsWith("CSV_") === true;
