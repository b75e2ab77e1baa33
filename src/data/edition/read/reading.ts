import { CompileError } from "../../compile/compile-error";

/** Where something stands in a download. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

export type Flag = "" | "break" | "provisional";

/** One figure as the producer gives it. */
export interface Figure {
  /** The producer's own code or name. */
  readonly area: string;
  readonly year: number;
  /** A decimal, without separators. */
  readonly value: string;
  readonly flag: Flag;
  readonly place: Place;
}

export interface Note extends Place {
  readonly text: string;
}

/** What a download says of one series and code. */
export interface Reading {
  readonly figures: readonly Figure[];
  readonly notes: readonly Note[];
  /** Areas that the producer itself calls countries. */
  readonly countries?: ReadonlySet<string>;
}

export const fault = ({ file, line }: Place, reason: string): CompileError =>
  new CompileError(file, line, reason);

/** A figure with commas at its thousands, as people read it; undefined where the text is none. */
export function groupedDecimalOf(text: string): string | undefined {
  const plain = text.trim();
  return decimalOf(/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain) ? plain.replaceAll(",", "") : plain);
}

/** A figure without separators; undefined where the text is none. A comma may be one of decimals: nobody knows. */
export function decimalOf(text: string): string | undefined {
  const plain = text.trim();
  return /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) ? plain : undefined;
}
