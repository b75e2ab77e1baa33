/** Excel may keep a typed number with a digit less than a calculated one. */
const NEARLY = 1e-12;

export const isSameValue = (one: unknown, other: unknown): boolean =>
  typeof one === "number" && typeof other === "number"
    ? Math.abs(one - other) <= NEARLY * Math.max(Math.abs(one), Math.abs(other))
    : one === other;
