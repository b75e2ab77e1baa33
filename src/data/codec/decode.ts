import { inflateSync } from "fflate";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Head byte of a row whose cells each carry a scale of their own. */
export const MIXED_SCALE = 255;

/** From this one on a number is not a symbol by itself: its symbol says how many bits it has. */
export const SMALLEST_LONG = 16;
/** The symbol of so many bits less none; 16 has five, and comes next after 15. */
export const FIRST_SIZE = 11;

/**
 * Unpacks the figures of one dataset, as `encode.ts` packed them: `cells` numbers in rows of `years`, NaN where no
 * figure is known.
 */
export function decodeBlock(block: string, cells: number, years: number): Float64Array {
  const [first = "", second = ""] = block.split(" ");
  const symbols = inflateSync(fromBase64(first));
  const bits = fromBase64(second);
  const values = new Float64Array(cells).fill(NaN);
  let at = 0;
  let next = 0;
  let byte = 0;
  let left = 0;

  function readNumber(): number {
    const symbol = symbols[at++] ?? 0;
    if (symbol < SMALLEST_LONG) return symbol;
    let number = 1;
    for (let count = symbol - FIRST_SIZE - 1; count > 0;) {
      if (left === 0) {
        byte = bits[next++] ?? 0;
        left = 8;
      }
      const taken = count < left ? count : left;
      left -= taken;
      count -= taken;
      // Multiplication, not a shift: figures in US dollars exceed 32 bits.
      number = number * (1 << taken) + ((byte >> left) & ((1 << taken) - 1));
    }
    return number;
  }

  for (let row = 0; row < cells; row += years) {
    const head = symbols[at++] ?? 0;
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
  if (at !== symbols.length || next !== bits.length)
    throw new Error("The figures do not have the shape that their dataset states.");
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
