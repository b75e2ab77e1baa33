import { Hindrance } from "../../../../../plans/hindrance";

/** By which library a file is read. */
export type FileKind = "text" | "workbook" | "json";

/** The first bytes of files that are no text, and what to do about each. */
const KNOWN: readonly (readonly [bytes: readonly number[], is: string])[] = [
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    "is an old Excel file, or one with a password; save it in Excel as .xlsx without a password",
  ],
  [[0x1f, 0x8b], "is compressed; unpack it, and open what is in it"],
  [[0x25, 0x50, 0x44, 0x46], "is a PDF; save its table as CSV or XLSX"],
];
const ZIP = [0x50, 0x4b];
const UTF_16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];
/** So much of a file tells what it is. */
export const FIRST_BYTES = 65_536;

/** What a file is, by its first bytes: names are often wrong. */
export function fileKind(name: string, first: Uint8Array): FileKind {
  const begins = (bytes: readonly number[]): boolean => bytes.every((byte, at) => first[at] === byte);
  if (first.length === 0) throw new Hindrance(`${name} is empty.`);
  if (begins(ZIP)) return "workbook";
  const known = KNOWN.find(([bytes]) => begins(bytes));
  if (known) throw new Hindrance(`${name} ${known[1]}.`);
  if (UTF_16.some(begins) || looksWide(first)) return "text";
  if (first.includes(0))
    throw new Hindrance(`${name} is no table: it holds no text. CSV, TSV, JSON-stat and XLSX are read.`);
  const start = new TextDecoder().decode(first.subarray(0, 1_000)).trimStart();
  if (/^<(?:!doctype html|html|head|body|script)/i.test(start))
    throw new Hindrance(
      `${name} is a web page and no table, perhaps the error message of a server. Open it in a browser to read it, then download the file anew.`,
    );
  if (start.startsWith("<")) throw new Hindrance(`${name} is an XML file; have it made as CSV instead.`);
  return /^[{[]/.test(start) && /^[{[]\s*["{}[\]]/.test(start) ? "json" : "text";
}

/** Whether every other byte is 0, as in UTF-16 of most languages, without a mark that says so. */
export function looksWide(first: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const looked = Math.min(first.length, 1_000) & ~1;
  const zeros = [0, 0];
  for (let at = 0; at < looked; at += 1) if (first[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = looked * 0.3;
  if (odd > most && even === 0) return "utf-16le";
  return even > most && odd === 0 ? "utf-16be" : undefined;
}
