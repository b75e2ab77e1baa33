import { createWriteStream } from "node:fs";
import { createRequire } from "node:module";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import type { Readable } from "node:stream";
import { CompileError } from "../../compile/compile-error";

/** What is used of yauzl: it is of this step's own package, which the top one does not bring. */
interface Yauzl {
  openPromise(path: string, options: { readonly autoClose: boolean }): Promise<ZipFile>;
}

interface ZipFile {
  eachEntry(): AsyncIterable<ZipEntry>;
  openReadStreamPromise(entry: ZipEntry): Promise<Readable>;
  close(): void;
}

interface ZipEntry {
  readonly fileName: string;
}

/** A zip whose files are read one at a time, however large. */
export class Zip {
  private constructor(
    private readonly file: string,
    private readonly zip: ZipFile,
    private readonly entries: readonly ZipEntry[],
  ) {}

  static async open(file: string, path: string): Promise<Zip> {
    return asFault(file, async () => {
      const yauzl = createRequire(__filename)("yauzl") as Yauzl;
      const zip = await yauzl.openPromise(path, { autoClose: false });
      const entries: ZipEntry[] = [];
      for await (const entry of zip.eachEntry()) entries.push(entry);
      return new Zip(file, zip, entries);
    });
  }

  get names(): string[] {
    return this.entries.map(({ fileName }) => fileName).sort();
  }

  async text(name: string): Promise<string> {
    return asFault(this.file, async () => (await buffer(await this.stream(name))).toString("utf8"));
  }

  async extract(name: string, to: string): Promise<void> {
    await asFault(this.file, async () => pipeline(await this.stream(name), createWriteStream(to)));
  }

  close(): void {
    this.zip.close();
  }

  private stream(name: string): Promise<Readable> {
    const entry = this.entries.find(({ fileName }) => fileName === name);
    if (entry === undefined) throw new CompileError(this.file, 1, `no ${name} in the zip`);
    return this.zip.openReadStreamPromise(entry);
  }
}

async function asFault<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    // What the system says, such as that the disk is full, is not of the zip.
    if (error instanceof CompileError || isOfSystem(error)) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new CompileError(file, 1, `not a whole zip (${reason}): half a download?`);
  }
}

const isOfSystem = (error: unknown): boolean =>
  error instanceof Error &&
  ["MODULE_NOT_FOUND", "EACCES", "EPERM", "ENOSPC", "EDQUOT", "EROFS", "ENOENT"].includes(
    (error as NodeJS.ErrnoException).code ?? "",
  );
