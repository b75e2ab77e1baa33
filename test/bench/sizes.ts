import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { dist } from "./built-functions";

export interface Budget {
  readonly file: string;
  /** Most bytes, gzipped. */
  readonly most: number;
}

/** The functions with all figures, which Excel loads whether or not the pane is open. */
export const FUNCTIONS: Budget = { file: "functions.js", most: 500_000 };

/**
 * What the pane loads beside them until its first screen can be used: a second on a connection of 2 Mbit, at which a
 * reader still waits. React and Fluent's frame are two fifths of it; the chart library follows the first screen.
 */
export const AT_START = { most: 250_000 };

/** What is fetched with the first file that is opened: half of it are the libraries that read CSV, XLSX and JSON-stat. */
export const OWN_FILE = { name: "own-file", most: 45_000 };

export const gzipped = (file: string): number =>
  gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length;
