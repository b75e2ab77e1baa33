import type { ChartPart } from "../stand-in/parts";
import { chartData, type ReadCells } from "./chart-data";
import { chartLegend } from "./chart-legend";
import { ChartProblem } from "./chart-problem";
import { chartWords } from "./chart-words";
import { plotChart } from "./plot-chart";
import type { FormatNumber } from "./chart-frame";

/**
 * Draws a chart into its frame, which must be in the page with its size; a chart whose cells do not fit it is
 * replaced by a message, so that the mistake is seen.
 */
export function drawChart(frame: HTMLElement, part: ChartPart, read: ReadCells, format: FormatNumber): void {
  frame.setAttribute("role", "img");
  try {
    draw(frame, part, read, format);
  } catch (error) {
    if (!(error instanceof ChartProblem)) throw error;
    const message = `This ${part.type} chart cannot be drawn. ${error.message}`;
    frame.className = "chart chart-problem";
    frame.setAttribute("aria-label", message);
    frame.replaceChildren(message);
  }
}

function draw(frame: HTMLElement, part: ChartPart, read: ReadCells, format: FormatNumber): void {
  const data = chartData(part, read);
  const body = document.createElement("div");
  body.className = "chart-body";
  frame.className = "chart";
  frame.dataset.legend = part.legend ?? "none";
  frame.setAttribute("aria-label", chartWords(part, data));
  frame.replaceChildren(
    ...(data.title === undefined ? [] : [titleOf(data.title)]),
    body,
    ...(part.legend === undefined ? [] : [chartLegend(part, data)]),
  );
  const room = { width: Math.max(body.clientWidth, 60), height: Math.max(body.clientHeight, 60) };
  body.append(plotChart(part, data, room, format));
  // The library labels parts that are no parts to a screen reader; the chart is one picture.
  for (const labelled of frame.querySelectorAll("[aria-label]")) labelled.removeAttribute("aria-label");
}

function titleOf(text: string): HTMLElement {
  const title = document.createElement("div");
  title.className = "chart-title";
  title.textContent = text;
  return title;
}
