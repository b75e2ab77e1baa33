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

/** The best way from a spot on: what it costs, and where its next page begins; undefined for nowhere. */
interface Way {
  readonly cost: number;
  readonly next: number | undefined;
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
  const height = (from: number, to: number): number => (ends[to] ?? 0) - (ends[from] ?? 0);
  const starts = [
    { row: 0, cost: 0 },
    ...spots.filter(({ row }) => row > 0 && row < rows).sort((one, other) => one.row - other.row),
  ];
  // From the last spot to the first, each by those after it.
  const best = new Map<number, Way>();
  for (let at = starts.length - 1; at >= 0; at -= 1) {
    const { row = 0 } = starts[at] ?? {};
    const [room, empty] = row === 0 ? [page, EMPTY.first] : [page - repeated, EMPTY.other];
    const rest = height(row, rows);
    let way: Way = {
      cost: costOf(rest, room) + (rest < LEAST_PAGE && row > 0 ? POOR_PAGE : 0),
      next: undefined,
    };
    let held = 0;
    // Beyond two pages the nearest spot alone is tried: a list may have thousands of rows.
    for (let to = at + 1; to < starts.length && held <= 2 * room; to += 1) {
      const { row: next = row, cost: price = 0 } = starts[to] ?? {};
      const after = best.get(next);
      if (!after || next === row) continue;
      held = height(row, next);
      const cost = costOf(held, room) + empty * Math.max(0, 1 - held / room) ** 2 + price + after.cost;
      if (cost < way.cost) way = { cost, next };
    }
    best.set(row, way);
  }
  const breaks: number[] = [];
  for (let row = best.get(0)?.next; row !== undefined; row = best.get(row)?.next) breaks.push(row);
  return { breaks, cost: best.get(0)?.cost ?? 0 };
}

/** What is taller than a page is cut by Excel, which costs more than any break. */
const costOf = (height: number, room: number): number => {
  const pages = Math.max(1, Math.ceil(height / room));
  return PAGE * pages + (pages - 1) * CUT;
};
