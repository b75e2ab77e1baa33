import type { CodeSet } from "../../../core/catalogue/code-set";
import { ALL, type Technology } from "../../../core/catalogue/technologies";
import { lowerFirst } from "../../../core/words/first-letter";

type Grade = CodeSet["grade"];

/** How well what was measured stands for a technology, as one says it. */
export const GRADE_NAMES: Readonly<Record<Grade, string>> = {
  close: "Close",
  broader: "Broader",
  narrower: "Narrower",
  proxy: "Stand-in",
  none: "Not measured",
  own: "Your own",
};

const SENTENCES: Readonly<Record<Grade, (technology: string) => string>> = {
  close: (technology) => `What is counted is ${technology}.`,
  broader: (technology) => `${technology} is only a part of what is counted.`,
  narrower: (technology) => `What is counted is only a part of ${technology}.`,
  proxy: (technology) => `What is counted stands in for ${technology}, which nobody counts.`,
  none: (technology) => `Nobody counts ${technology}.`,
  own: (technology) => `You say what counts as ${technology}.`,
};

/** The same in a sentence. Of all technologies together there is a total, and what that is of is to be said. */
export function gradeInWords({ grade, rationale }: CodeSet, { code, name }: Technology): string {
  const sentence =
    grade === "close" && code === ALL.code
      ? `All technologies are counted together: ${lowerFirst(rationale.replace(/^The dataset's total: /, ""))}.`
      : SENTENCES[grade](name);
  // A name may end in an abbreviation.
  return sentence.replace(/\.\.$/, ".");
}
