import { deflateSync } from "fflate";
import { MIXED_SCALE } from "./decode";

/** Leaves room for a zigzag difference within the integers that a JavaScript number holds exactly. */
const LARGEST = 2 ** 50;

/** Powers of ten are exact up to this one, so integer / power is the very number that was written. */
const MOST_DECIMALS = 22;

/**
 * Packs the figures of one dataset into text: rows of `years` cells, NaN where no figure is known.
 *
 * A row begins with one byte: 0 for a row without any figure, else 1 + the decimals that all its figures
 * need. Then for each cell a variable-length number: 0 for missing, else 1 + the zigzag difference to the
 * last known figure, in units of the last decimal. A row that spans too many digits for one scale begins
 * with 255, and each of its cells is 0 or 1 + its own decimals, followed by its zigzag value.
 * `src/core/figures/decode.ts` undoes all this.
 */
export function encodeBlock(values: Float64Array, years: number): string {
  const bytes: number[] = [];
  for (let row = 0; row < values.length; row += years) encodeRow(values.subarray(row, row + years), bytes);
  return Buffer.from(deflateSync(Uint8Array.from(bytes), { level: 9 })).toString("base64");
}

function encodeRow(row: Float64Array, bytes: number[]): void {
  const known = row.filter((value) => !Number.isNaN(value));
  if (known.length === 0) {
    bytes.push(0);
    return;
  }
  const scale = known.reduce((most, value) => Math.max(most, decimals(value)), 0);
  if (known.some((value) => Math.abs(value) * 10 ** scale >= LARGEST)) {
    encodeMixedRow(row, bytes);
    return;
  }
  bytes.push(scale + 1);
  let last = 0;
  for (const value of row) {
    if (Number.isNaN(value)) {
      bytes.push(0);
      continue;
    }
    const integer = Math.round(value * 10 ** scale);
    pushNumber(zigzag(integer - last) + 1, bytes);
    last = integer;
  }
}

function encodeMixedRow(row: Float64Array, bytes: number[]): void {
  bytes.push(MIXED_SCALE);
  for (const value of row) {
    if (Number.isNaN(value)) {
      bytes.push(0);
      continue;
    }
    const scale = decimals(value);
    const integer = Math.round(value * 10 ** scale);
    if (Math.abs(integer) >= LARGEST) throw new RangeError(`${value} has more digits than can be kept`);
    pushNumber(scale + 1, bytes);
    pushNumber(zigzag(integer), bytes);
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

function pushNumber(number: number, bytes: number[]): void {
  let rest = number;
  while (rest >= 128) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}
