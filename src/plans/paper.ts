/** Points of a page that A4 and Letter both have, and its margins. */
const PAPER = { short: 595, long: 792 };
export const MARGINS = { left: 36, right: 36, top: 40, bottom: 50, footer: 24 } as const;

/** Type of 11 points is printed at 8 points at least. */
const LEAST_SCALE = 73;
/** Where a reader has not the font of the workbook, columns and rows come out so much larger. */
const WIDER = 1.2;
const TALLER = 1.04;

/** How something so wide comes on paper. */
export interface Paper {
  readonly landscape: boolean;
  /** In per cent. */
  readonly scale: number;
  /** Whether it fits only where the reader has the font of the workbook. */
  readonly tight: boolean;
  /** Whether it is wider than a page. */
  readonly across: boolean;
  /** Points of rows that fit on a page at this scale. */
  readonly height: number;
}

/** Upright where that fits, else across; never so small that it is not read. What is `tallest` fits on a page, where that can be. */
export function paperFor(width: number, tallest = 0): Paper {
  const upright = scaleOf(width, PAPER.short);
  const landscape = upright < LEAST_SCALE;
  const wanted = landscape ? scaleOf(width, PAPER.long) : upright;
  const tall = (landscape ? PAPER.short : PAPER.long) - MARGINS.top - MARGINS.bottom;
  const fits = tallest === 0 ? 100 : Math.floor((tall * 100) / (tallest * TALLER));
  const scale = Math.max(LEAST_SCALE, Math.min(100, wanted, fits));
  return {
    landscape,
    scale,
    across: wanted * WIDER < LEAST_SCALE,
    tight: wanted < LEAST_SCALE,
    height: (tall * 100) / (scale * TALLER),
  };
}

/** Points that a page holds upright, at the smallest scale. */
const UPRIGHT_WIDTH = Math.floor((inside(PAPER.short) * 100) / (LEAST_SCALE * WIDER));

/** Points that lines may take of a page on which something so wide is printed. */
export function lineWidthOn(width: number): number {
  const { landscape } = paperFor(width);
  const most = landscape ? Math.floor((inside(PAPER.long) * 100) / (LEAST_SCALE * WIDER)) : UPRIGHT_WIDTH;
  return Math.min(width, most);
}

const scaleOf = (width: number, paper: number): number => Math.floor((inside(paper) * 100) / (width * WIDER));

function inside(paper: number): number {
  return paper - MARGINS.left - MARGINS.right;
}
