/** Points of a page that A4 and Letter both have, and its margins. */
const PAPER = { short: 595, long: 792 };
export const MARGINS = { left: 30, right: 30, top: 38, bottom: 46, footer: 22 } as const;

/** Type of 11 points is printed at 8 points at least. */
const LEAST_SCALE = 73;
/**
 * Columns come out so much wider and rows so much taller than asked for: Excel rounds them to the points of a screen
 * and prints them by those of a printer (a column of 64 pixels up to 6 % wider), and where a reader has not the font of
 * the workbook, one with digits of Arial's width stands in for it (10 % wider).
 */
const WIDER = 1.1;
const TALLER = 1.04;
/** Between two scales that are tried. */
const STEP = 3;

/** How something so wide comes on paper. */
export interface Paper {
  readonly landscape: boolean;
  /** In per cent, those at which it fits and is read, from the largest on. */
  readonly scales: readonly [number, ...number[]];
  /** Whether it fits only where columns come out as wide as asked for. */
  readonly tight: boolean;
  /** Whether it is wider than a page. */
  readonly across: boolean;
}

/** Upright where that fits, else across; never so small that it is not read. */
export function paperFor(width: number): Paper {
  const upright = scaleOf(width, PAPER.short);
  const landscape = upright < LEAST_SCALE;
  const wanted = landscape ? scaleOf(width, PAPER.long) : upright;
  const largest = Math.max(LEAST_SCALE, Math.min(100, wanted));
  const smaller = Array.from(
    { length: Math.ceil((largest - LEAST_SCALE) / STEP) },
    (_, at) => LEAST_SCALE + STEP * at,
  );
  return {
    landscape,
    scales: [largest, ...smaller.reverse()],
    across: wanted * WIDER < LEAST_SCALE,
    tight: wanted < LEAST_SCALE,
  };
}

/** Points of rows that fit on a page at a scale. */
export const rowsHeightOn = ({ landscape }: Pick<Paper, "landscape">, scale: number): number =>
  (((landscape ? PAPER.short : PAPER.long) - MARGINS.top - MARGINS.bottom) * 100) / (scale * TALLER);

/** Points that a page holds at the smallest scale, upright and across. */
const [UPRIGHT, LANDSCAPE] = [PAPER.short, PAPER.long].map((paper) =>
  Math.floor((inside(paper) * 100) / (LEAST_SCALE * WIDER)),
) as [number, number];

/** Points of the page that holds something so wide, upright where that is enough; undefined where none does. */
export const pageHolding = (width: number): number | undefined =>
  [UPRIGHT, LANDSCAPE].find((most) => width <= most);

/** Points that lines may take of a page on which something so wide is printed. */
export function lineWidthOn(width: number): number {
  return Math.min(width, pageHolding(width) ?? LANDSCAPE);
}

const scaleOf = (width: number, paper: number): number => Math.floor((inside(paper) * 100) / (width * WIDER));

function inside(paper: number): number {
  return paper - MARGINS.left - MARGINS.right;
}
