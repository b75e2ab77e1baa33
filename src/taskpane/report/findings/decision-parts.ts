interface DecisionParts {
  /** `7 of 11 yes, 2 unknown`; empty where there is but one technology. */
  readonly count: string;
  /** The numbers of each technology that is known, then the names of those that are not. */
  readonly parts: readonly string[];
}

const UNKNOWN = " unknown";

/** The numbers that decide, a technology each where a statement is about several. */
export function decisionParts(decidedBy: string): DecisionParts {
  const counted = /^(\d+ of \d+ yes, \d+ unknown): (.*)$/s.exec(decidedBy);
  if (!counted) return { count: "", parts: decidedBy === "" ? [] : [decidedBy] };
  const parts = (counted[2] ?? "").split("; ");
  const known = parts.filter((part) => !part.endsWith(UNKNOWN));
  const unknown = parts
    .filter((part) => part.endsWith(UNKNOWN))
    .map((part) => part.slice(0, -UNKNOWN.length));
  // Where none is known the count has said it all.
  const rest = known.length > 0 && unknown.length > 0 ? [`Unknown: ${unknown.join(", ")}`] : [];
  return { count: counted[1] ?? "", parts: [...known, ...rest] };
}
