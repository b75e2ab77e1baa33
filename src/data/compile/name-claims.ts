import { squeezed } from "../codec/fold-words";
import { wordKey } from "../codec/word-key";
import type { AreaEntry } from "../bundle";
import { CompileError } from "./compile-error";

/** Which area each English name belongs to, in both ways in which names are compared. */
export class NameClaims {
  private readonly owners = new Map<string, string>();

  constructor(areas: readonly AreaEntry[]) {
    for (const { code, name, aliases } of areas) {
      for (const text of [name, ...aliases]) this.claim(code, text, "areas/areas.csv", 1);
    }
  }

  /** Fails where the name belongs to another. */
  claim(owner: string, name: string, file: string, line: number): void {
    for (const key of keysOf(name)) {
      const before = this.owners.get(key) ?? owner;
      if (before !== owner)
        throw new CompileError(file, line, `name "${name}" means both ${before} and ${owner}`);
      this.owners.set(key, owner);
    }
  }

  /** Whose name it is; undefined where it is nobody's yet or where its two forms belong to two. */
  ownersOf(name: string): readonly string[] {
    return [...new Set(keysOf(name).flatMap((key) => this.owners.get(key) ?? []))];
  }
}

/** A name as it is written and as a set of words, apart. */
export const keysOf = (name: string): readonly string[] => [squeezed(name), ` ${wordKey(name)}`];
