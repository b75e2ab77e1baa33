import { Hindrance } from "../../../../../plans/hindrance";
import { looksWide } from "./file-kind";

/** A line that is longer is none. */
const LONGEST_LINE = 4_000_000;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/**
 * Makes texts of the bytes of a file piece by piece: UTF-8, UTF-16 by its mark or its look, else Windows-1252. Bytes are
 * read in whole lines, so that no letter is cut; only in UTF-16 a piece may end within one.
 */
export class TextReader {
  private wide: TextDecoder | undefined;
  private readonly utf8 = new TextDecoder("utf-8", { fatal: true });
  private isWestern = false;
  private isBeyondAscii = false;
  private isBegun = false;
  private kept = new Uint8Array(0);

  constructor(private readonly name: string) {}

  next(bytes: Uint8Array, isLast: boolean): string {
    if (!this.isBegun) {
      this.isBegun = true;
      const wide = wideOf(bytes);
      if (wide !== undefined) this.wide = new TextDecoder(wide);
    }
    if (this.wide) return this.wide.decode(bytes, { stream: !isLast });
    const all = joined(this.kept, bytes);
    const end = isLast ? all.length : Math.max(all.lastIndexOf(LINE_FEED), all.lastIndexOf(RETURN)) + 1;
    this.kept = all.slice(end);
    if (this.kept.length > LONGEST_LINE) throw new Hindrance(`${this.name} is no table: it has no lines.`);
    return this.decoded(all.subarray(0, end));
  }

  private decoded(bytes: Uint8Array): string {
    if (this.isWestern) return western(bytes);
    try {
      const text = this.utf8.decode(bytes);
      if (text.length !== bytes.length) this.isBeyondAscii = true;
      return text;
    } catch {
      // So far it may have been either; from here on it can only be the other.
      if (this.isBeyondAscii)
        throw new Hindrance(
          `${this.name} begins as UTF-8 and does not go on so: letters would be lost. Save it anew as “CSV UTF-8”.`,
        );
      this.isWestern = true;
      return western(bytes);
    }
  }
}

const western = (bytes: Uint8Array): string => new TextDecoder("windows-1252").decode(bytes);

function wideOf(first: Uint8Array): string | undefined {
  const [one, two] = first;
  if (one === 0xff && two === 0xfe) return "utf-16le";
  if (one === 0xfe && two === 0xff) return "utf-16be";
  return looksWide(first);
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  if (one.length === 0) return other;
  const all = new Uint8Array(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all;
}
