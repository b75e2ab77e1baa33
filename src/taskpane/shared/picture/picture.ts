import type { PlotOptions } from "@observablehq/plot";
import type { LegendEntry } from "../plots/legend-entry";

/** A chart with all that a reader needs who has nothing but it. */
export interface Picture {
  /** What it shows and of whom. */
  readonly title: string;
  /** The unit. */
  readonly subtitle: string;
  /** In the colours for white paper, as the chart is. */
  readonly legend: readonly LegendEntry[];
  readonly optionsFor: (width: number) => PlotOptions;
  /** How to read it, and where it is from. */
  readonly foot: readonly string[];
}

/** What a chart is drawn with on white paper, whatever the pane looks like. */
export const PAPER = "light";
