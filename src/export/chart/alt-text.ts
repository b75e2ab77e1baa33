import { listed } from "../../core/words/readable";
import { bodyOf } from "../../plans/body-of";
import { cutText } from "../../plans/cut-text";
import type { PlannedChart, Spot } from "../../plans/plan";
import { shownAt, shownIn, type ShownValue } from "../filled-cells";
import type { WrittenSheet } from "../sheet/written-sheet";

/** Who listens to it cannot skip within it. */
const LONGEST = 600;

const KINDS = { column: "Column", bar: "Bar", line: "Line", scatter: "Scatter" } as const;

/** What a chart shows, for who cannot see it: its title, what of whom and over what, what is missing, and its source. */
export function altText(sheet: WrittenSheet, chart: PlannedChart): string {
  const { kind, title, sources = [] } = chart;
  const words = [
    `${KINDS[kind]} chart: ${textOf(shownAt(sheet.filled, title))}.`,
    whatOfWhom(sheet, chart),
    missing(sheet, chart),
    sources.length === 0 ? "" : `Source: ${sources.join("; ")}.`,
  ];
  const whole = words.filter((sentence) => sentence !== "").join(" ");
  return whole.length <= LONGEST ? whole : `${cutText(whole, LONGEST - 1)}…`;
}

function whatOfWhom({ filled }: WrittenSheet, { data, categories, valueAxis }: PlannedChart): string {
  const at = (spot: Spot): string => textOf(shownAt(filled, spot));
  const series = columnsOf(data).map((column) => at({ row: data.row, column }));
  const labels = shownIn(filled, bodyOf(categories))
    .map(textOf)
    .filter((label) => label !== "");
  const over = at(categories).toLowerCase();
  const span = labels.length < 2 ? labels.join("") : `${labels[0] ?? ""} to ${labels.at(-1) ?? ""}`;
  const by = over === "" ? "" : ` by ${over}`;
  const what = valueAxis === "" ? "Figures" : valueAxis;
  return `${what}: ${listed(series.filter((name) => name !== ""))},${by} from ${span}.`;
}

function missing({ filled }: WrittenSheet, { data }: PlannedChart): string {
  const figures = columnsOf(data).flatMap((column) =>
    shownIn(filled, bodyOf({ ...data, column, columns: 1 })),
  );
  const count = figures.filter((figure) => typeof figure !== "number").length;
  if (count === 0) return "";
  return `${count} of ${figures.length} figures ${count === 1 ? "is" : "are"} missing.`;
}

const columnsOf = ({ column, columns }: PlannedChart["data"]): readonly number[] =>
  Array.from({ length: columns }, (_, at) => column + at);

const textOf = (shown: ShownValue): string => (shown === undefined || shown === null ? "" : String(shown));
