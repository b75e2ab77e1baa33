import { cellText } from "./cell-text";
import type { ShownChart, ShownSeries } from "./shown-chart";

/** A figure as its cell shows it; where there is no cell, as along the axis. */
export const figureText = (
  { numberFormat }: Pick<ShownChart, "numberFormat">,
  { figures, texts }: Pick<ShownSeries, "figures" | "texts">,
  point: number,
): string => texts?.[point] ?? cellText(figures[point] ?? null, numberFormat);
