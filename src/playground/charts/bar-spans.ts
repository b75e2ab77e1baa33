/** The gap between two categories that Excel leaves of itself, in per cent of a bar's width. */
const GAP = 150;

/** Where the bars of a series lie around a category, whose room goes from -0.5 to 0.5. */
export function barSpan(series: number, count: number, gapWidth = GAP): readonly [number, number] {
  const width = 1 / (count + gapWidth / 100);
  const start = -(count * width) / 2 + series * width;
  return [start, start + width];
}
