import type { CodeSet } from "../../../core/catalogue/code-set";

type Grade = CodeSet["grade"];

/** How well what was measured stands for a technology, as one says it. */
export const GRADE_NAMES: Readonly<Record<Grade, string>> = {
  close: "Close",
  broader: "Broader",
  narrower: "Narrower",
  proxy: "Stand-in",
  none: "Not measured",
};

const SENTENCES: Readonly<Record<Grade, (technology: string) => string>> = {
  close: (technology) => `What is counted is ${technology}.`,
  broader: (technology) => `${technology} is only a part of what is counted.`,
  narrower: (technology) => `What is counted is only a part of ${technology}.`,
  proxy: (technology) => `What is counted stands in for ${technology}, which nobody counts.`,
  none: (technology) => `Nobody counts ${technology}.`,
};

/** The same in a sentence. */
export const gradeInWords = (grade: Grade, technology: string): string => SENTENCES[grade](technology);
