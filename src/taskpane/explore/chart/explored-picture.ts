import type { BlockLook, BlockScale } from "../../shared/insertion/block-offer";
import { PAPER, type Picture } from "../../shared/picture/picture";
import { pictureOfChart } from "../../shared/picture/picture-of-chart";
import type { Answerable } from "../asked";
import { blockOfferOf } from "../block/block-offer-of";
import { sourceText } from "../preview/source-text";
import { notesOf } from "./chart-notes";
import { exploredChart } from "./explored-chart";
import { heatMap } from "./plot-heat-map";

/** The chart of a query as a picture on white, with its source. */
export function exploredPicture(asked: Answerable, look: BlockLook, scale?: BlockScale): Picture {
  const block = blockOfferOf(asked).block("values", look, scale);
  const foot = [...notesOf(asked, look, PAPER, block), sourceText(asked)];
  const chart = exploredChart(asked, block);
  if (chart) return pictureOfChart(chart, foot);
  const { title, subtitle } = block;
  return { title, subtitle, legend: [], optionsFor: (width) => heatMap(asked, PAPER, width), foot };
}
