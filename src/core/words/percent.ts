/** A part of one as readers write it: `6.3 %`. */
export const percent = (part: number, digits = 1): string => `${(part * 100).toFixed(digits)} %`;
