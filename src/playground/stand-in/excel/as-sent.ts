/** A value as it comes to Excel: in JSON, which knows no NaN and nothing that is undefined in a list. */
export function asSent(value: unknown): unknown {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (Array.isArray(value)) return value.map((each: unknown) => (each === undefined ? null : asSent(each)));
  return value;
}
