import { axisX, cell, text, type PlotOptions } from "@observablehq/plot";
import { Refusal } from "../../../core/refusal";
import type { Scheme } from "../../shared/use-scheme";
import type { Answerable } from "../asked";
import { figureInWords } from "../preview/figure-in-words";
import { heatColors, type HeatColor } from "./heat-colors";
import { heatTable } from "./heat-table";

const LETTER = 5.6;
const ROW = 22;
/** A name longer than this leaves the cells no room, so the code stands for it. */
const LONGEST_NAME = 29;
const NO_COLOR: HeatColor = { fill: "none", ink: "currentColor" };

/** Areas and technologies or years, the longer list down, with the figure written in each cell. */
export function heatMap(asked: Answerable, scheme: Scheme, place: number): PlotOptions {
  const { areas, columns, figureAt } = heatTable(asked);
  const isAreasDown = areas.length > columns.length;
  const [down, across] = isAreasDown ? [areas, columns] : [columns, areas];
  const figures = areas.flatMap((_, row) => columns.map((_each, at) => figureAt(row, at)));
  const color = heatColors(
    figures.filter((figure) => typeof figure === "number"),
    scheme,
  );
  const cells = areas.flatMap((area, row) =>
    columns.map((column, at) => {
      const figure = figureAt(row, at);
      const words = figureInWords(figure, asked.indicator);
      const [y, x] = isAreasDown ? [area.code, column.code] : [column.code, area.code];
      const title = `${area.name}, ${column.name}: ${words}`;
      return { x, y, words, title, ...(figure instanceof Refusal ? NO_COLOR : color(figure)) };
    }),
  );

  const names = new Map(down.map(({ code, name }) => [code, name.length > LONGEST_NAME ? code : name]));
  const marginLeft = 12 + widest([...names.values()]);
  const room = (place - marginLeft) / across.length;
  const fits = widest(across.map(({ name }) => name)) < room;
  const heads = new Map(across.map(({ code, name }) => [code, fits ? name : code]));
  const wide = 8 + widest([...heads.values(), ...cells.map(({ words }) => words)]);
  return {
    // Wider than its place, it is scrolled to.
    width: Math.max(place, marginLeft + wide * across.length),
    height: 28 + ROW * down.length,
    marginLeft,
    marginTop: 24,
    marginRight: 0,
    marginBottom: 4,
    x: { domain: [...heads.keys()], padding: 0 },
    y: {
      label: null,
      domain: [...names.keys()],
      padding: 0,
      tickSize: 0,
      tickFormat: (code: string) => names.get(code) ?? code,
    },
    color: { type: "identity" },
    marks: [
      axisX({
        anchor: "top",
        label: null,
        tickSize: 0,
        tickFormat: (code: string) => heads.get(code) ?? code,
      }),
      cell(cells, { x: "x", y: "y", fill: "fill", stroke: "currentColor", strokeOpacity: 0.25 }),
      text(cells, { x: "x", y: "y", text: "words", fill: "ink", title: "title" }),
    ],
  };
}

const widest = (words: readonly string[]): number => LETTER * Math.max(...words.map(({ length }) => length));
