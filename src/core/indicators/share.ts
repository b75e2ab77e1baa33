/** Part of a whole, 0 to 1; NaN where the whole is zero or either is missing. */
export const share = (part: number, whole: number): number => (whole > 0 ? part / whole : NaN);
