import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { dist } from "./built-functions";

export interface Budget {
  readonly file: string;
  /** Most bytes, gzipped. */
  readonly most: number;
}

/** What Excel loads, and how large it may be. */
export const BUDGETS: readonly Budget[] = [
  { file: "functions.js", most: 500_000 },
  { file: "taskpane.js", most: 400_000 },
];

export const gzipped = (file: string): number =>
  gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length;
