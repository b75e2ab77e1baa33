/** What one dataset says of a statement, or of one technology of it. */
type Verdict = "agrees" | "disagrees" | "cannot be tested";

/** The verdicts of several datasets taken together. */
export type Overall = Verdict | "datasets differ";

export interface Outcome {
  readonly verdict: Verdict;
  /** The numbers that decide. */
  readonly decidedBy: string;
  /** Why it cannot be tested; empty where it can. */
  readonly why: string;
}

export const decided = (holds: boolean, decidedBy: string): Outcome => ({
  verdict: holds ? "agrees" : "disagrees",
  decidedBy,
  why: "",
});

export const undecided = (why: string, decidedBy = ""): Outcome => ({
  verdict: "cannot be tested",
  decidedBy,
  why,
});

/** Agrees or disagrees if every dataset that can test it says so. */
export function overall(verdicts: readonly Verdict[]): Overall {
  const given = new Set(verdicts.filter((verdict) => verdict !== "cannot be tested"));
  if (given.size > 1) return "datasets differ";
  const [only] = given;
  return only ?? "cannot be tested";
}
