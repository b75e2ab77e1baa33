import { relative } from "node:path";
import { CompileError } from "../compile/compile-error";

/** What a system says by these codes, in words. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: "cannot be opened: permission is missing",
  EPERM: "cannot be opened: permission is missing",
  EROFS: "cannot be written: the disk is read-only",
  ENOSPC: "cannot be written: the disk is full",
  EDQUOT: "cannot be written: the disk is full",
  ENOENT: "is not there",
  EISDIR: "is a folder, not a file",
  ENOTDIR: "is a file, not a folder",
};

/** A fault in a sentence with file and line; undefined for an error of the program itself. */
export function toldFault(error: unknown): string | undefined {
  if (error instanceof CompileError) return error.message;
  if (!(error instanceof Error)) return undefined;
  const { code = "", path } = error as NodeJS.ErrnoException;
  const reason = REASONS[code];
  if (reason !== undefined)
    return path === undefined ? `A file ${reason}.` : `${relative("", path)}:1: ${reason}`;
  // DuckDB has no codes.
  return /^(IO Error|Out of Memory Error)/.test(error.message)
    ? `The database of this step failed: ${error.message.split("\n", 1)[0]}`
    : undefined;
}
