import { abilities } from "../../../excel/host/abilities";
import { isFound, Refusal } from "../../../core/refusal";
import type { Block, BlockChart, BlockForm } from "../../../plans/blocks/block";
import { SERIES_COLORS } from "../../../plans/look";
import { pointFormat } from "../../../plans/formats";
import { isLogScaleApt, logScaleNote } from "../../../plans/log-scale";
import { valueAxisOf } from "../../../plans/value-axis";
import type { BlockOffer, BlockLook, BlockScale } from "../../shared/insertion/block-offer";
import { isMatrix, type Answerable } from "../asked";
import { isOneYear, yearsOfAsked } from "../asked-years";
import { focusOf } from "../focus-of";
import { matrixTable, rankedTable, seriesTable } from "../preview/preview-table";
import { seriesBlock } from "./series-block";
import { yearBlock } from "./year-block";

/** With fewer years, columns show more than a line. */
const SHORT_SERIES = 4;
/** More names than this are read more easily at bars. */
const MANY_AREAS = 6;

/** What a query offers to insert. */
export function blockOfferOf(asked: Answerable): BlockOffer {
  return {
    looks: looksOf(asked),
    // Without spills, the one formula would show its first cell alone.
    forms: abilities().spills ? ["table", "spill", "values"] : ["table", "values"],
    ...(isFlattened(asked) ? { scales: ["linear", "log"] } : {}),
    block: (form, look, scale) => withLook(asked, form, look, scale),
  };
}

/** The best first: lines over years, bars or columns of one year, a heat map where technologies stand side by side. */
function looksOf(asked: Answerable): readonly BlockLook[] {
  const { areas } = asked;
  if (!hasAnyFigure(asked)) return [];
  if (!isOneYear(asked)) {
    return yearsOfAsked(asked).length < SHORT_SERIES
      ? ["column", "line", "bar", "heat"]
      : ["line", "column", "scatter", "heat"];
  }
  if (isMatrix(asked)) return ["heat", "column", "bar"];
  if (areas.length < 2) return [];
  return areas.length > MANY_AREAS ? ["bar", "column", "heat"] : ["column", "bar", "heat"];
}

/** Whether lines over years are told apart better on a logarithmic scale. */
const isFlattened = (asked: Answerable): boolean =>
  !isOneYear(asked) && isLogScaleApt(linesOf(asked).map(known));

/** The figures of each line of the chart, undefined where there is none. */
const linesOf = (asked: Answerable): readonly (readonly (number | undefined)[])[] => {
  const { areas, rows } = seriesTable(asked);
  return areas
    .slice(0, SERIES_COLORS.length)
    .map((_, at) =>
      rows.map(({ figures }) => figures[at]).map((figure) => (isFound(figure) ? figure : undefined)),
    );
};

const known = (line: readonly (number | undefined)[]): readonly number[] =>
  line.filter((figure) => figure !== undefined);

function withLook(
  asked: Answerable,
  form: BlockForm,
  look: BlockLook | undefined,
  scale: BlockScale = "linear",
): Block {
  const isSeries = !isOneYear(asked);
  const columns = isSeries ? asked.areas.length : asked.technologies.length;
  const shown = Math.min(columns, SERIES_COLORS.length);
  const isChart = look !== undefined && look !== "heat";
  const lines = isSeries && look === "line" ? linesOf(asked) : undefined;
  const isLogarithmic = lines !== undefined && scale === "log" && isFlattened(asked);
  const notes = [
    ...(isChart && shown < columns ? [`The chart shows the first ${shown} of ${columns} columns.`] : []),
    ...(isLogarithmic ? [logScaleNote(lines.map(known))] : []),
  ];
  const block = isSeries ? seriesBlock(asked, form, notes) : yearBlock(asked, form, notes);
  if (look === undefined) return block;
  const { reach } = asked.indicator;
  if (look === "heat") return { ...block, heatMap: reach === undefined ? {} : { reach } };
  const categoryAxis = isSeries ? "Year" : "";
  return {
    ...block,
    chart: {
      kind: look,
      categoryAxis,
      ...valueAxisOf(asked.indicator, largestOf(asked), isLogarithmic),
      pointFormat: pointFormat(asked.indicator),
      series: shown,
      ...(lines ? { lines } : {}),
      ...(isLogarithmic ? { isLogarithmic } : {}),
      ...(isSeries && focusOf(asked) ? { isAboutFirst: true } : {}),
      ...(isSeries || columns > 1 ? {} : barsOf(asked)),
    },
  };
}

/** Of bars in one year: those that have a figure, and the area that was named first in a strong colour. */
function barsOf(asked: Answerable): Pick<BlockChart, "points" | "emphasis"> {
  const { rows } = rankedTable(asked);
  const points = rows.filter(({ figure }) => !(figure instanceof Refusal)).length;
  const focus = focusOf(asked);
  const emphasis = rows.findIndex(({ area }) => area === focus);
  return { points: Math.max(1, points), ...(emphasis >= 0 && emphasis < points ? { emphasis } : {}) };
}

/** How far the figures go on either side of zero. */
const largestOf = (asked: Answerable): number =>
  figuresOf(asked).reduce((largest, figure) => Math.max(largest, Math.abs(figure)), 0);

/** An empty chart would say nothing. */
const hasAnyFigure = (asked: Answerable): boolean => figuresOf(asked).length > 0;

const figuresOf = (asked: Answerable): readonly number[] =>
  (isOneYear(asked) ? matrixTable(asked) : seriesTable(asked)).rows
    .flatMap((row) => row.figures)
    .filter(isFound);
