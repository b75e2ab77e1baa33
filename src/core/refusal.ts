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
    super(message);
    this.name = "Refusal";
  }
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
