/** Eight lines are enough beside the figures; fewer leave room for larger figures, which another choice may bring. */
const MOST_LINES = 6;
/** Steps of an axis that are read easily, within a power of ten, and need no digit more than it. */
const STEPS = [1, 2, 5, 10, 20] as const;

/** From one line of a chart's grid to the next, so that few lines reach over figures and zero; undefined without any. */
export function gridStep(figures: readonly number[]): number | undefined {
  const [least, most] = [Math.min(0, ...figures), Math.max(0, ...figures)];
  const power = 10 ** Math.floor(Math.log10((most - least) / MOST_LINES));
  const lines = (step: number): number => Math.ceil(most / step) - Math.floor(least / step) + 1;
  return STEPS.map((step) => step * power).find((step) => lines(step) <= MOST_LINES);
}

/** As gridStep where it is known how far figures reach on both sides of zero, whatever is chosen: five lines do for all. */
export const stepWithin = (reach: number): number => reach / 2;
