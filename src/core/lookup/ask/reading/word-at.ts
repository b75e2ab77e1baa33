import type { Parsed } from "./parts";

/** What the word at a place says of the things asked for, such as `since`; undefined for a name. */
export function wordAt({ parts }: Parsed, at: number): string | undefined {
  const part = parts.find(({ from, to }) => from <= at && at < to);
  return part?.meanings.find(({ kind }) => kind === "word")?.code;
}
