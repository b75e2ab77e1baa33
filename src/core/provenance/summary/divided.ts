import { ALL } from "../../catalogue/technologies";
import { computedOf } from "../../indicators/computed";
import { comparisonTold } from "./comparison";
import { fitted } from "./fitted";
import type { Standing } from "./standing";

/** The technologies that are told apart, and all of them together. */
interface Divided {
  readonly parts: Standing;
  /** Where they were asked for beside others. */
  readonly whole: Standing | undefined;
}

/** All technologies together are none of them: they are neither counted nor ranked among those that they hold. */
export function divided(standing: Standing): Divided {
  const parts = standing.subjects.filter(({ measurement }) => measurement.technology !== ALL);
  if (parts.length === 0 || parts.length === standing.subjects.length) {
    return { parts: standing, whole: undefined };
  }
  const whole = standing.subjects.filter((subject) => !parts.includes(subject));
  return { parts: { ...standing, subjects: parts }, whole: { ...standing, subjects: whole } };
}

/** How the areas compare in all technologies together, in a sentence. */
export const wholeTold = (whole: Standing): readonly string[] =>
  isNothing(whole) ? [nothingTold(whole)] : comparisonTold(whole).slice(0, 1);

/** Whether all technologies together are held against themselves, and nothing else is told. */
export const isNothing = ({ indicator, subjects }: Standing): boolean =>
  computedOf(indicator.code).againstAll === true &&
  subjects.every(({ measurement }) => measurement.technology === ALL);

const nothingTold = ({ indicator }: Standing): string =>
  fitted("", `${indicator.name} in all technologies together is 0 everywhere: it is held against them`);
