/** A row before which a page may begin. */
export interface BreakSpot {
  readonly row: number;
  /** What reading loses by it, against a whole page more. */
  readonly cost: number;
}

/** At every row from the first to the last; none where the last lies before. */
export const spotsFrom = (first: number, last: number, cost: number): readonly BreakSpot[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => ({ row: first + at, cost }));

/** Of a page more; breaks cost less. */
const PAGE = 10;
/** Of a page that Excel ends wherever it is full. */
const CUT = 25;
/** What an empty page before the last would lose, the first above all, and a last one of a few lines. */
const EMPTY = { first: 24, other: 8 };
const LEAST_PAGE = 120;
const POOR_PAGE = 9;

/** The rows before which pages begin, and what reading loses in all. */
export interface Pages {
  readonly breaks: readonly number[];
  readonly cost: number;
}

/**
 * The rows before which pages begin, so that nothing is cut where another way is, and few pages are needed. `heights`
 * are those of all rows in points; pages after the first repeat rows of `repeated` points.
 */
export function pageBreaks(
  heights: readonly number[],
  spots: readonly BreakSpot[],
  page: number,
  repeated: number,
): Pages {
  const rows = heights.length;
  const ends = [0];
  for (const height of heights) ends.push((ends.at(-1) ?? 0) + height);
  const starts = [
    { row: 0, cost: 0 },
    ...spots.filter(({ row }) => row > 0 && row < rows).sort((one, other) => one.row - other.row),
  ];
  const tops = Float64Array.from(starts, ({ row }) => ends[row] ?? 0);
  const bottom = ends[rows] ?? 0;
  /** What the best way from a spot on costs, and the spot at which its next page begins; -1 for nowhere. */
  const best = new Float64Array(starts.length);
  const nextOf = new Int32Array(starts.length).fill(-1);
  // From the last spot to the first, each by those after it.
  for (let at = starts.length - 1; at >= 0; at -= 1) {
    const top = tops[at] ?? 0;
    const row = starts[at]?.row;
    const [room, empty] = row === 0 ? [page, EMPTY.first] : [page - repeated, EMPTY.other];
    const rest = bottom - top;
    let least = costOf(rest, room) + (rest < LEAST_PAGE && row !== 0 ? POOR_PAGE : 0);
    let held = 0;
    // Beyond two pages the nearest spot alone is tried: a list may have thousands of rows.
    for (let to = at + 1; to < starts.length && held <= 2 * room; to += 1) {
      const start = starts[to];
      if (!start || start.row === row) continue;
      held = (tops[to] ?? 0) - top;
      const cost =
        costOf(held, room) + empty * Math.max(0, 1 - held / room) ** 2 + start.cost + (best[to] ?? 0);
      if (cost >= least) continue;
      least = cost;
      nextOf[at] = to;
    }
    best[at] = least;
  }
  const breaks: number[] = [];
  for (let at = nextOf[0] ?? -1; at >= 0; at = nextOf[at] ?? -1) breaks.push(starts[at]?.row ?? 0);
  return { breaks, cost: best[0] ?? 0 };
}

/** What is taller than a page is cut by Excel, which costs more than any break. */
const costOf = (height: number, room: number): number => {
  const pages = Math.max(1, Math.ceil(height / room));
  return PAGE * pages + (pages - 1) * CUT;
};
