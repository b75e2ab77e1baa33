import { extname } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { gzipSync } from "fflate";

/** The manifest stays as it is: who hosts the add-in writes an address into it. */
const TEXT = [".css", ".html", ".js", ".json", ".md", ".svg", ".txt"];

/** In bytes: less fits into the first packet anyway. */
const WORTH_IT = 1_000;

/** A brotli and a gzipped copy by their endings, of text that is worth it; brotli's quality is 11 at best. */
export async function compressedCopies(
  name: string,
  content: Buffer,
  brotliQuality: number,
): Promise<readonly (readonly [ending: string, content: Uint8Array])[]> {
  if (!TEXT.includes(extname(name)) || content.length <= WORTH_IT) return [];
  return [
    [".br", await brotli(content, brotliQuality)],
    // The same bytes on every machine, which node:zlib does not promise.
    [".gz", gzipSync(content, { level: 9, mtime: 0 })],
  ];
}

const brotli = (content: Buffer, quality: number): Promise<Buffer> =>
  promisify(brotliCompress)(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
