/** Half a unit of the last printed digit: 0.05 for `84.5`. What was printed may be off by that much. */
export const halfUnit = (printed: string): number => 0.5 / 10 ** (printed.split(".")[1] ?? "").length;
