import { stepWithin } from "../../../plans/grid-step";
import type { Block, BlockChart, BlockForm } from "../../../plans/blocks/block";
import type { BlockOffer, BlockLook } from "../../shared/insertion/block-offer";
import { figureRowsDown } from "./figure-rows-down";
import { figureSpill } from "./figure-spill";
import { figureYearsDown } from "./figure-years-down";
import { ownFigure } from "./own-figure";
import type { AskedFigure } from "./asked-figure";
import { askedAxisFormat } from "./figure-units";
import type { FigureTable } from "./figure-table";

/** A figure of the report, recomputed, as the pane offers to insert it. */
export function figureOffer(asked: AskedFigure): BlockOffer {
  return {
    block: (form, look) => {
      const { charted, ...block } = tableOf(asked, form);
      return {
        name: `Figure ${asked.number}`,
        ...block,
        ...(look === undefined ? {} : lookOf(asked, look, charted)),
      };
    },
    looks: asked.looks,
    forms: isLaidOutWhole(asked) ? ["table", "spill", "values"] : ["table", "values"],
  };
}

/** Whether what is inserted is laid out as FIGURE gives it. */
export const isLaidOutWhole = ({ layout }: AskedFigure): boolean => layout === "technologies";

function tableOf(asked: AskedFigure, form: BlockForm): FigureTable {
  const figure = ownFigure(asked.number);
  if (form === "spill") return figureSpill(figure, asked);
  return asked.layout === "years"
    ? figureYearsDown(figure, asked, form)
    : figureRowsDown(figure, asked, form);
}

function lookOf(
  asked: AskedFigure,
  look: BlockLook,
  { marks, ...charted }: FigureTable["charted"],
): Pick<Block, "chart" | "heatMap"> {
  const { valueAxis, layout, reach } = asked;
  if (look === "heat") return { heatMap: reach === undefined ? {} : { reach } };
  const chart: BlockChart = {
    kind: look,
    categoryAxis: layout === "years" ? "Year" : "",
    valueAxis,
    numberFormat: askedAxisFormat(asked),
    ...(reach === undefined ? {} : { gridStep: stepWithin(reach) }),
    ...charted,
    // Over bars that lie Excel has no marks.
    ...(look === "column" && marks ? { marks } : {}),
  };
  return { chart };
}
