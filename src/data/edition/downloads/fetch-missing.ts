import { createWriteStream, mkdirSync, renameSync, rmSync } from "node:fs";
import { join, posix } from "node:path";
import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { pipeline } from "node:stream/promises";
import { filesOf } from "./find-files";
import type { Download } from "./wanted";

export interface Fetched {
  readonly files: readonly string[];
  /** Why something did not come, a sentence each. */
  readonly failures: readonly string[];
}

/** Fetches what has an address of its own, each once; a file has its name only when it came whole. */
export async function fetchMissing(missing: readonly Download[], folder: string): Promise<Fetched> {
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  const failures: string[] = [];
  const wanted = new Map(
    missing.filter(({ download }) => download !== "").map((each) => [each.download, each]),
  );
  for (const each of wanted.values()) {
    const name = nameOf(each);
    try {
      await fetchFile(each.download, join(folder, name));
      files.push(name);
    } catch (error) {
      failures.push(`${each.download} did not come: ${reasonOf(error)}`);
    }
  }
  return { files, failures };
}

/** The address's own name where that fits, else the pattern without its stars. */
function nameOf({ download, pattern }: Download): string {
  const own = posix.basename(new URL(download).pathname);
  return filesOf(pattern, [own])[0] ?? (pattern.split("|")[0] ?? "").replaceAll("*", "");
}

async function fetchFile(address: string, path: string): Promise<void> {
  // OECD's server fails where text/csv alone is accepted.
  const response = await fetch(address, { headers: { accept: "*/*" } });
  if (!response.ok || response.body === null)
    throw new Error(`the server answers ${response.status} ${response.statusText}`.trim());
  const part = `${path}.part`;
  try {
    await pipeline(Readable.fromWeb(response.body as ReadableStream), createWriteStream(part));
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}
