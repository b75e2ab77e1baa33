import type { Block } from "../../../plans/blocks/block";
import { cellText } from "./cell-text";
import type { ShownChart } from "./shown-chart";

/** The chart of a block of plain values, as it is inserted; undefined where the block has none. */
export function chartOfBlock({ title, chart, header, rows, formats }: Block): ShownChart | undefined {
  if (!chart) return undefined;
  const { kind, valueAxis, series, first = 1, points = rows.length, marks, emphasis, isAboutFirst } = chart;
  const { isLogarithmic } = chart;
  const shown = rows.slice(0, points);
  const focus = isAboutFirst === true ? "first" : emphasis;
  return {
    kind,
    title,
    unit: valueAxis,
    numberFormat: chart.numberFormat ?? formats[first - 1] ?? "General",
    points: shown.map(({ label }) => ({
      name: String(label),
      ...(typeof label === "number" ? { number: label } : {}),
    })),
    series: header.slice(first, first + series).map((name, at) => {
      const column = first - 1 + at;
      const figures = shown.map((row) => {
        const cell = row.figures[column];
        return typeof cell === "number" ? cell : undefined;
      });
      return {
        name,
        figures,
        texts: figures.map((figure) => cellText(figure ?? null, chart.pointFormat ?? formats[column])),
      };
    }),
    ...(isLogarithmic ? { isLogarithmic } : {}),
    ...(marks ? { marks } : {}),
    ...(focus === undefined ? {} : { focus }),
  };
}
