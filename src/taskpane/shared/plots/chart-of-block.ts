import type { Block } from "../../../plans/blocks/block";
import type { ShownChart } from "./shown-chart";

/** The chart of a block of plain values, as it is inserted; undefined where the block has none. */
export function chartOfBlock({ title, chart, header, rows, formats }: Block): ShownChart | undefined {
  if (!chart) return undefined;
  const { kind, valueAxis, series, first = 1, points = rows.length, marks } = chart;
  const shown = rows.slice(0, points);
  return {
    kind,
    title,
    unit: valueAxis,
    numberFormat: formats[first - 1] ?? "General",
    points: shown.map(({ label }) => ({
      name: String(label),
      ...(typeof label === "number" ? { number: label } : {}),
    })),
    series: header.slice(first, first + series).map((name, at) => ({
      name,
      figures: shown.map(({ figures }) => {
        const cell = figures[first - 1 + at];
        return typeof cell === "number" ? cell : undefined;
      }),
    })),
    ...(marks ? { marks } : {}),
  };
}
