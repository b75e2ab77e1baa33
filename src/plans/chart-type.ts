/** Points that type has on paper at least. */
const LEAST = 8;
/** Points of the words in a chart that Excel makes. */
const USUAL = 10;

/** Whole points of the words in a chart, so that they are read on a page of a scale in per cent. */
export const chartTypeOn = (scale: number): number => Math.max(USUAL, Math.ceil((LEAST * 100) / scale));
