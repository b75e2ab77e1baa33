import { inflateSync } from "fflate";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Head byte of a row whose cells each carry a scale of their own. */
export const MIXED_SCALE = 255;

/**
 * Unpacks the figures of one dataset, as `src/data/compile/encode.ts` packed them: `cells` numbers in
 * rows of `years`, NaN where no figure is known.
 */
export function decodeBlock(block: string, cells: number, years: number): Float64Array {
  const bytes = inflateSync(fromBase64(block));
  const values = new Float64Array(cells).fill(NaN);
  let at = 0;

  function readNumber(): number {
    let byte = bytes[at++] ?? 0;
    let number = byte % 128;
    // Multiplication, not shifts: figures in US dollars exceed 32 bits.
    for (let weight = 128; byte >= 128; weight *= 128) {
      byte = bytes[at++] ?? 0;
      number += (byte % 128) * weight;
    }
    return number;
  }

  for (let row = 0; row < cells; row += years) {
    const head = bytes[at++] ?? 0;
    if (head === 0) continue;
    const mixed = head === MIXED_SCALE;
    let divisor = mixed ? 1 : 10 ** (head - 1);
    let last = 0;
    for (let cell = row; cell < row + years; cell++) {
      const code = readNumber();
      if (code === 0) continue;
      if (mixed) {
        divisor = 10 ** (code - 1);
        last = unzigzag(readNumber());
      } else {
        last += unzigzag(code - 1);
      }
      values[cell] = last / divisor;
    }
  }
  if (at !== bytes.length) throw new Error("The figures do not have the shape that their dataset states.");
  return values;
}

function unzigzag(code: number): number {
  return code % 2 === 0 ? code / 2 : -(code + 1) / 2;
}

/** Own decoding, because the bare script context of custom functions promises neither atob nor Buffer. */
function fromBase64(text: string): Uint8Array {
  const sextets = new Uint8Array(128);
  for (let i = 0; i < 64; i++) sextets[LETTERS.charCodeAt(i)] = i;
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3);
  const sextet = (i: number): number => sextets[text.charCodeAt(i)] ?? 0;
  for (let i = 0, at = 0; i < text.length; i += 4) {
    const word = (sextet(i) << 18) | (sextet(i + 1) << 12) | (sextet(i + 2) << 6) | sextet(i + 3);
    bytes[at++] = word >> 16;
    bytes[at++] = (word >> 8) & 255;
    bytes[at++] = word & 255;
  }
  return bytes.subarray(0, bytes.length - padding);
}
