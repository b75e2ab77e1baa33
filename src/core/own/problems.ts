import { invalid, type Refusal } from "../refusal";

/** What is wrong with a range: a sentence, and the row that it is about, the first of the range being 1. */
export interface Problem {
  /** Undefined where the range as a whole is meant. */
  readonly row?: number;
  readonly text: string;
}

/** More are counted, and not told. */
const MOST_KEPT = 100;

/** What is wrong with a range, in the order in which it is found. */
export class Problems {
  readonly kept: Problem[] = [];
  count = 0;

  /** A row is counted from 0 here, as an array counts. */
  add(row: number | undefined, text: string | (() => string)): void {
    this.count += 1;
    if (this.kept.length >= MOST_KEPT) return;
    const told = typeof text === "string" ? text : text();
    this.kept.push(row === undefined ? { text: told } : { row: row + 1, text: told });
  }

  /** The first of them, and how many more there are; undefined where nothing is wrong. */
  get refusal(): Refusal | undefined {
    const [first] = this.kept;
    if (!first) return undefined;
    const more = this.count - 1;
    const others =
      more === 0 ? "" : ` And ${more} more ${more === 1 ? "problem" : "problems"} in your range.`;
    return invalid(told(first) + others);
  }
}

/** `Row 14: two figures of Korea, AI, 2018.` */
export const told = ({ row, text }: Problem): string => (row === undefined ? text : `Row ${row}: ${text}`);
