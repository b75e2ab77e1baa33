import { brokenText } from "../../../plans/broken-text";
import type { LegendEntry } from "../plots/legend-entry";
import type { Picture } from "./picture";

/** A chart as markup, and its size. */
export interface DrawnChart {
  readonly markup: string;
  readonly width: number;
  readonly height: number;
}

/** Where there is room for a chart, at least; the picture is twice as large, so that small letters are read. */
export const CHART_WIDTH = 592;
const MARGIN = 24;
const SCALE = 2;

export const INK = "#242424";
const QUIET = "#595959";
/** What Excel's users have, then what the others have. */
export const FONTS = "Aptos, 'Segoe UI', Calibri, 'Helvetica Neue', Arial, sans-serif";

/** Size, height of a line and width of a letter, near enough to break lines. */
const TITLE = { size: 16, line: 20, letter: 8.4, fill: INK, weight: "600" };
const SUBTITLE = { size: 11, line: 15, letter: 5.7, fill: QUIET, weight: "400" };
const FOOT = { size: 9.5, line: 12.5, letter: 4.9, fill: QUIET, weight: "400" };
const LEGEND = { size: 11, line: 17, letter: 6 };
const GAP = 8;

/** A picture as a file that stands alone: title, unit, legend, chart and source on white. */
export function pictureSvg(
  { title, subtitle, legend, foot }: Omit<Picture, "optionsFor">,
  chart: DrawnChart,
): string {
  const width = Math.max(CHART_WIDTH, chart.width) + 2 * MARGIN;
  const room = width - 2 * MARGIN;
  const head = block([title], TITLE, MARGIN - 4, room);
  const under = block(subtitle === "" ? [] : [subtitle], SUBTITLE, head.end + 3, room);
  const names = legendRows(legend, under.end + GAP, room);
  const top = names.end + GAP;
  const last = block(foot, FOOT, top + chart.height + GAP, room);
  const height = Math.ceil(last.end + MARGIN);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SCALE * width}" height="${SCALE * height}" ` +
      `viewBox="0 0 ${width} ${height}" font-family="${FONTS}" fill="${INK}" color="${INK}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...[head.markup, under.markup, names.markup],
    `<g transform="translate(${MARGIN} ${top})">${chart.markup}</g>`,
    last.markup,
    "</svg>",
  ].join("\n");
}

interface Part {
  readonly markup: string;
  /** Where what is below begins. */
  readonly end: number;
}

interface Letters {
  readonly size: number;
  readonly line: number;
  readonly letter: number;
  readonly fill: string;
  readonly weight: string;
}

/** Texts under each other, broken between words. */
function block(
  texts: readonly string[],
  { size, line, letter, fill, weight }: Letters,
  top: number,
  room: number,
): Part {
  const lines = texts.flatMap((text) => brokenText(text, Math.floor(room / letter)));
  const markup = lines.map(
    (text, at) =>
      `<text x="${MARGIN}" y="${top + at * line + size}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escaped(text)}</text>`,
  );
  return { markup: markup.join("\n"), end: top + lines.length * line };
}

/** Names side by side, each after a sample of how its figures are drawn; in another row where one has no room left. */
function legendRows(entries: readonly LegendEntry[], top: number, room: number): Part {
  if (entries.length === 0) return { markup: "", end: top - GAP };
  let [x, row] = [0, 0];
  const markup = entries.map((entry) => {
    const sample = entry.look === "line" ? 22 : 10;
    const width = sample + 6 + entry.name.length * LEGEND.letter + 14;
    if (x > 0 && x + width > room) [x, row] = [0, row + 1];
    const at = { x: MARGIN + x, y: top + row * LEGEND.line };
    x += width;
    return (
      sampleOf(entry, at, sample) +
      `<text x="${at.x + sample + 6}" y="${at.y + LEGEND.size}" font-size="${LEGEND.size}">${escaped(entry.name)}</text>`
    );
  });
  return { markup: markup.join("\n"), end: top + (row + 1) * LEGEND.line };
}

function sampleOf(
  { look, color, dashes = "none" }: LegendEntry,
  { x, y }: { x: number; y: number },
  width: number,
): string {
  if (look === "area") return `<rect x="${x}" y="${y + 2}" width="10" height="10" fill="${color}"/>`;
  return (
    `<line x1="${x}" x2="${x + width}" y1="${y + 7}" y2="${y + 7}" stroke="${color}" stroke-width="2" ` +
    `stroke-dasharray="${dashes}"/>`
  );
}

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => SIGNS[sign] ?? "");
