import { shorten } from "./shorten";

/** A sentence is no longer, whatever was typed. */
export const MOST_LETTERS = 500;
/** What is quoted, such as a name that was typed, is shortened to this. */
const MOST_QUOTED = 120;

/**
 * Why there is no value. `invalid`: the question cannot be asked so (Excel's #VALUE!);
 * `unavailable`: it can, but no bundled source has the figure (#N/A). The message names the offender
 * and what would work.
 */
export class Refusal extends Error {
  constructor(
    readonly kind: "invalid" | "unavailable",
    message: string,
  ) {
    // It is an answer, of which a call may have thousands, and where in the code it was made tells nobody anything.
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    super(message.length > MOST_QUOTED ? bounded(message) : message);
    Error.stackTraceLimit = stackTraceLimit;
    this.name = "Refusal";
  }
}

function bounded(message: string): string {
  const parts = message.split('"').map((part, at) => (at % 2 === 1 ? shorten(part, MOST_QUOTED) : part));
  return shorten(parts.join('"'), MOST_LETTERS);
}

export const invalid = (message: string): Refusal => new Refusal("invalid", message);
export const unavailable = (message: string): Refusal => new Refusal("unavailable", message);

/** The value, or its refusal thrown: for calls that fail as a whole. */
export function orThrow<T>(value: T | Refusal): T {
  if (value instanceof Refusal) throw value;
  return value;
}

/** Whether a value was found: neither missing nor refused. */
export const isFound = <T>(value: T | Refusal | undefined): value is T =>
  value !== undefined && !(value instanceof Refusal);
