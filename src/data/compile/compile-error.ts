/** A fault in the figures, told in one line: where it is and what is wrong. */
export class CompileError extends Error {
  override readonly name = "CompileError";

  constructor(file: string, line: number, reason: string) {
    super(`${file}:${line}: ${reason}`);
  }
}
