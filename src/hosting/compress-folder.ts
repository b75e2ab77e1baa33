import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { gzipSync } from "fflate";

/** The manifest stays as it is: who hosts the add-in writes an address into it. */
const TEXT = [".css", ".html", ".js", ".json", ".md", ".svg", ".txt"];

/** In bytes: less fits into the first packet anyway. */
const WORTH_IT = 1_000;

/** Puts a gzipped and a brotli copy beside every file of text, which a server hands out as they are. */
export async function compressFolder(folder: string, brotliQuality: number): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((file) => TEXT.includes(extname(file)) && statSync(file).size > WORTH_IT);
  await Promise.all(
    files.map(async (file) => {
      const content = readFileSync(file);
      writeFileSync(`${file}.br`, await brotli(content, brotliQuality));
      // The same bytes on every machine, which node:zlib does not promise.
      writeFileSync(`${file}.gz`, gzipSync(content, { level: 9, mtime: 0 }));
    }),
  );
}

const brotli = (content: Buffer, quality: number): Promise<Buffer> =>
  promisify(brotliCompress)(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
