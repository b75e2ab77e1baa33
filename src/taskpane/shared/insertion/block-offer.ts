import type { Block, BlockForm } from "../../../plans/blocks/block";
import { blockPlan, chartPlan } from "../../../plans/blocks/block-plan";
import type { ChartKind } from "../../../plans/plan";
import type { Insertion } from "../../../excel/write/insertion";

/** How figures are shown beside their table: a native chart, or colours in the table itself. */
export type BlockLook = ChartKind | "heat";

/** Along the value axis of lines. */
export type BlockScale = "linear" | "log";

/** Figures that the pane offers to insert. */
export interface BlockOffer {
  /** The figures in this form, with this look or without any; lines along this scale. */
  readonly block: (form: BlockForm, look?: BlockLook, scale?: BlockScale) => Block;
  /** Those that lines can be drawn along, where there are several. */
  readonly scales?: readonly BlockScale[];
  /** Those that suit the figures, the best first; none for a single figure. */
  readonly looks: readonly BlockLook[];
  /** Those that the figures can be written in, the best first. */
  readonly forms: readonly BlockForm[];
}

export const BLOCK_LOOKS: Readonly<Record<BlockLook, string>> = {
  column: "Column chart",
  bar: "Bar chart",
  line: "Line chart",
  scatter: "Scatter chart",
  heat: "Heat map",
};

export const BLOCK_SCALES: Readonly<Record<BlockScale, string>> = {
  linear: "Linear",
  log: "Logarithmic",
};

export const BLOCK_FORMS: Readonly<Record<BlockForm, string>> = {
  table: "Live Excel table",
  spill: "Live formula that spills",
  values: "Plain values",
};

/** What a button inserts. */
export type BlockPart = "table" | "chart" | "both";

const PARTS: readonly BlockPart[] = ["both", "table", "chart"];

/** What can be inserted with a look, the likeliest first. A heat map colours its own table, so a chart alone cannot be one. */
export const offeredParts = (look: BlockLook | undefined): readonly BlockPart[] =>
  PARTS.filter((part) => part === "table" || (look !== undefined && (part === "both" || look !== "heat")));

/** What is to be written for a button. */
export function insertionOf(
  { block }: BlockOffer,
  part: BlockPart,
  form: BlockForm,
  look: BlockLook | undefined,
  scale?: BlockScale,
): Insertion {
  if (part === "chart" && look !== undefined && look !== "heat") {
    return { plan: chartPlan(block(form, look, scale)), figures: blockPlan(block(form)) };
  }
  return { plan: blockPlan(part === "both" ? block(form, look, scale) : block(form)) };
}
