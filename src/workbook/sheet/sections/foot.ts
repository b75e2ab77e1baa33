import type { Indicator } from "../../../core/catalogue/indicators";
import { findArea } from "../../../core/catalogue/areas";
import { cautionsOf } from "../../../core/provenance/cautions";
import { cite } from "../../../core/provenance/cite";
import { edition } from "../../../core/provenance/edition";
import type { Dataset } from "../../../core/figures/dataset";
import { orThrow } from "../../../core/refusal";
import { footCells } from "../../plan/block-size";
import { footStyle } from "../../plan/block-styles";
import type { PlannedCell } from "../../plan/plan";
import { explainCall, quoted } from "../calls";
import { NO_CELL, type Held } from "../held";
import { planned, type SheetDraft } from "../sheet-draft";
import { measurementsToday } from "../sources";
import { explainToday } from "../today";
import { explainedLines } from "./explained-lines";

/** Points of a letter in the foot, which is set small; and the longest line that is still read easily. */
const LETTER = 4.7;
const LONGEST = 170;
/** More cautions than this would not be read. */
const MOST_CAUTIONS = 6;

/** What a section shows: an indicator, where its first figure is asked for, and all its technologies. */
export interface Shown {
  readonly indicator: Indicator;
  readonly area: Held;
  readonly technology: Held;
  readonly technologies: readonly string[];
  readonly year: Held<number>;
  readonly dataset: Held;
}

/** Sources and methods, written by the functions where they follow the cells, and cautions of today's figures. */
export function writeFoot(
  draft: SheetDraft,
  sections: readonly Shown[],
  columns: number,
  notes: readonly string[] = [],
): void {
  const [first] = sections;
  if (!first) throw new RangeError("a sheet without figures");
  const width = Math.min(LONGEST * LETTER, draft.widthBefore(columns));
  const { row } = draft;
  const longest = Math.floor(width / LETTER);
  const before = [...sourceLines(sections, longest, row + 1), ...broken(methodLines(sections), width)];
  const explained = explainedLines(
    explainCall(first.indicator, {
      area: first.area.ref,
      technology: first.technology.ref,
      year: first.year.ref,
      dataset: first.dataset.ref,
    }),
    explainToday({
      indicator: first.indicator,
      area: first.area.value,
      technology: first.technology.value,
      year: first.year.value,
      dataset: first.dataset.value,
    }),
    longest,
    { row: row + 2 + before.length, column: 0 },
  );
  const lines: readonly PlannedCell[] = [
    "Sources and methods",
    ...before,
    "The first figure in full:",
    ...explained,
    ...broken([...cautionLines(sections), ...notes, MISSING], width),
    planned(
      '"Computed by ATI for Excel, edition "&ATI.VERSION()',
      `Computed by ATI for Excel, edition ${edition()}`,
    ),
  ];
  draft.write(
    row,
    0,
    lines.map((line) => [line]),
  );
  draft.style(footStyle({ row, column: 0, rows: lines.length, columns: 1 }).place, {
    ...footStyle({ row, column: 0, rows: 1, columns: 1 }).style,
    horizontal: "Left",
  });
  draft.style({ row, column: 0, rows: 1, columns: 1 }, { bold: true });
  draft.row = row + lines.length;
}

const MISSING =
  "#N/A in grey: no open source has the figure, or it may not be computed; a note on the cell says why. " +
  "Medians, leaders and charts leave it out.";

interface Citation {
  readonly call: string;
  readonly text: string;
}

/** One for each dataset; the first of a source follows its parameter. */
function citationsOf(sections: readonly Shown[]): readonly Citation[] {
  const citations = new Map<Dataset, Citation>();
  for (const { indicator, technologies, dataset } of sections) {
    const used = measurementsToday([indicator], technologies, dataset.value).map((each) => each.dataset);
    for (const [at, each] of [...new Set(used)].entries()) {
      if (citations.has(each)) continue;
      const named =
        at === 0 && dataset.ref !== NO_CELL.ref
          ? `IF(${dataset.ref}="",${quoted(each.id)},${dataset.ref})`
          : quoted(each.id);
      citations.set(each, { call: `"Source: "&ATI.CITE(${named})`, text: `Source: ${cite(each, "text")}` });
    }
  }
  return [...citations.values()];
}

/** Citations in lines, the first of them at a row. */
function sourceLines(sections: readonly Shown[], longest: number, row: number): readonly PlannedCell[] {
  return citationsOf(sections).reduce<readonly PlannedCell[]>(
    (lines, { call, text }) => [
      ...lines,
      ...explainedLines(call, text, longest, { row: row + lines.length, column: 0 }),
    ],
    [],
  );
}

const methodLines = (sections: readonly Shown[]): readonly string[] => [
  ...new Set(
    sections.map(({ indicator: { name, formula, source } }) =>
      source === "" ? `${name}: ${formula}.` : `${name}: ${formula}; ${source}.`,
    ),
  ),
];

/** What a reader must know of today's figures of the first area, each once. */
function cautionLines(sections: readonly Shown[]): readonly string[] {
  const all = sections.flatMap(({ indicator, technologies, dataset, area, year }) =>
    measurementsToday([indicator], technologies, dataset.value).flatMap((measurement) =>
      cautionsOf(measurement, orThrow(findArea(area.value)), year.value),
    ),
  );
  const once = [...new Set(all)];
  const more = once.length - MOST_CAUTIONS;
  return [
    ...once.slice(0, MOST_CAUTIONS).map((text) => `Caution: ${text}`),
    ...(more > 0 ? [`${more} more cautions: ATI.EXPLAIN tells those of each figure.`] : []),
  ];
}

const broken = (lines: readonly string[], width: number): readonly PlannedCell[] => footCells(lines, width);
