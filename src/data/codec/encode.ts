import { constants, deflateRawSync } from "node:zlib";
import { FIRST_SIZE, MIXED_SCALE, SMALLEST_LONG } from "./decode";

/** Leaves room for a zigzag difference within the integers that a JavaScript number holds exactly. */
const LARGEST = 2 ** 50;

/** Powers of ten are exact up to this one, so integer / power is the very number that was written. */
const MOST_DECIMALS = 22;

/**
 * Packs the figures of one dataset into text: rows of `years` cells, NaN where no figure is known.
 *
 * A row begins with a symbol: 0 for a row without any figure, else 1 + the decimals that all its figures need. Then for
 * each cell a number: 0 for missing, else 1 + the zigzag difference to the last known figure, in units of the last
 * decimal. A row that spans too many digits for one scale begins with 255, and each of its cells is 0 or 1 + its own
 * decimals, followed by its zigzag value.
 *
 * A number below 16 is a symbol; of a larger one the symbol says how many bits it has, and those below its first stand
 * in a stream of their own: they look like noise, and among the symbols would keep these from being packed well. The text
 * is the symbols, deflated, and the bits, each as base64. `decode.ts` undoes all this.
 */
export function encodeBlock(values: Float64Array, years: number): string {
  const out = new Streams();
  for (let row = 0; row < values.length; row += years) encodeRow(values.subarray(row, row + years), out);
  const symbols = deflateRawSync(Uint8Array.from(out.symbols), {
    level: constants.Z_BEST_COMPRESSION,
    memLevel: constants.Z_MAX_MEMLEVEL,
  });
  return [symbols, Buffer.from(out.bits)].map((bytes) => bytes.toString("base64")).join(" ");
}

/** Symbols and bits as they are written. */
class Streams {
  readonly symbols: number[] = [];
  readonly bits: number[] = [];
  private used = 8;

  symbol(symbol: number): void {
    this.symbols.push(symbol);
  }

  number(number: number): void {
    const digits = number.toString(2);
    this.symbol(number < SMALLEST_LONG ? number : FIRST_SIZE + digits.length);
    if (number < SMALLEST_LONG) return;
    for (const digit of digits.slice(1)) this.bit(Number(digit));
  }

  private bit(bit: number): void {
    if (this.used === 8) {
      this.bits.push(0);
      this.used = 0;
    }
    this.used += 1;
    const last = this.bits.length - 1;
    this.bits[last] = (this.bits[last] ?? 0) | (bit << (8 - this.used));
  }
}

function encodeRow(row: Float64Array, out: Streams): void {
  const known = row.filter((value) => !Number.isNaN(value));
  if (known.length === 0) {
    out.symbol(0);
    return;
  }
  const scale = known.reduce((most, value) => Math.max(most, decimals(value)), 0);
  if (known.some((value) => Math.abs(value) * 10 ** scale >= LARGEST)) {
    encodeMixedRow(row, out);
    return;
  }
  out.symbol(scale + 1);
  let last = 0;
  for (const value of row) {
    if (Number.isNaN(value)) {
      out.symbol(0);
      continue;
    }
    const integer = Math.round(value * 10 ** scale);
    out.number(zigzag(integer - last) + 1);
    last = integer;
  }
}

function encodeMixedRow(row: Float64Array, out: Streams): void {
  out.symbol(MIXED_SCALE);
  for (const value of row) {
    if (Number.isNaN(value)) {
      out.symbol(0);
      continue;
    }
    const scale = decimals(value);
    const integer = Math.round(value * 10 ** scale);
    if (Math.abs(integer) >= LARGEST) throw new RangeError(`${value} has more digits than can be kept`);
    out.number(scale + 1);
    out.number(zigzag(integer));
  }
}

/** The decimals after which the value is written in full. */
function decimals(value: number): number {
  for (let count = 0; count <= MOST_DECIMALS; count++) {
    const power = 10 ** count;
    if (Math.round(value * power) / power === value) return count;
  }
  throw new RangeError(`${value} has more decimals than can be kept`);
}

function zigzag(integer: number): number {
  return integer < 0 ? -2 * integer - 1 : 2 * integer;
}
