import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

interface Correction {
  readonly part: RegExp;
  readonly from: RegExp;
  readonly to: (found: string) => string;
}

/** Columns and rows by which a note's box grows: a reason has two or three lines more than the box would show. */
const WIDER = 1;
const HIGHER = 4;

const CORRECTIONS: readonly Correction[] = [
  // An old calculation engine makes Excel reckon on loading: without the add-in every figure would turn to #NAME?.
  { part: /^xl\/workbook\.xml$/, from: /calcId="\d+"/, to: () => 'calcId="191029"' },
  // A height that was worked out, not chosen: Excel may work it out anew when a text changes.
  { part: /^xl\/worksheets\//, from: /(?<=<row [^>]*) customHeight="1"/g, to: () => "" },
  // A table without filter buttons is one without a filter.
  { part: /^xl\/tables\//, from: /<autoFilter [^>]*\/>/, to: () => "" },
  { part: /^xl\/tables\//, from: / totalsRowLabel="Total"/g, to: () => "" },
  { part: /^xl\/comments/, from: /<author>Author</, to: () => "<author>ATI for Excel<" },
  { part: /\.vml$/, from: /(?:\d+, ){7}\d+(?=<\/x:Anchor>)/g, to: larger },
];

/** Corrects in the written file what the library has no word for, and dates all its parts. */
export function finish(bytes: Uint8Array, modified: Date): Uint8Array {
  const finished: Zippable = {};
  for (const [part, body] of Object.entries(unzipSync(bytes))) {
    finished[part] = [corrected(part, body), { mtime: modified }];
  }
  return zipSync(finished, { level: 6 });
}

function corrected(part: string, body: Uint8Array): Uint8Array {
  const wanted = CORRECTIONS.filter((correction) => correction.part.test(part));
  if (wanted.length === 0) return body;
  return strToU8(wanted.reduce((xml, { from, to }) => xml.replace(from, to), strFromU8(body)));
}

/** The cells that a box covers: left, top, right and bottom, each followed by how far into the cell. */
function larger(anchor: string): string {
  const sides = anchor.split(", ").map(Number);
  return sides.map((side, at) => side + (at === 4 ? WIDER : at === 6 ? HIGHER : 0)).join(", ");
}
