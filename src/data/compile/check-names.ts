import { CompileError } from "./compile-error";

/** One way to name a thing, and where it is written. */
export interface Name {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly code: string;
}

/** Fails where a name, read as users may type it, means two things or none. */
export function checkNames(names: readonly Name[]): void {
  const owners = new Map<string, string>();
  for (const { file, line, text, code } of names) {
    const key = nameKey(text);
    if (key === "") throw new CompileError(file, line, `name "${text}" has neither letter nor digit`);
    const owner = owners.get(key) ?? code;
    if (owner !== code) throw new CompileError(file, line, `name "${text}" means both ${owner} and ${code}`);
    owners.set(key, owner);
  }
}

/** A name without regard to case, accents, spaces and punctuation. */
export function nameKey(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
