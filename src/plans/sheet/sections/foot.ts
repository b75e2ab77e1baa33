import { cite } from "../../../core/provenance/cite";
import { edition } from "../../../core/provenance/edition";
import type { Dataset } from "../../../core/figures/dataset";
import { footCells } from "../../block-size";
import { footStyle } from "../../block-styles";
import type { PlannedCell } from "../../plan";
import { explainCall, quoted, type Arguments } from "../calls";
import { explainBlockToday, isOneFigure, type Block } from "../explain-today";
import { NO_CELL, type Held } from "../held";
import { planned, type SheetDraft } from "../sheet-draft";
import { measurementsToday } from "../sources";
import { spanOf } from "../span";
import { explainedLines } from "./explained-lines";

/** Points of a letter in the foot, which is set small; and the longest line that is still read easily. */
const LETTER = 4.7;
const LONGEST = 170;

/** A format that shows nothing: the row of a whole text looks like the space above a paragraph. */
const UNSEEN = ";;;";

/** What a section shows: a block of figures, and the first of them. */
export interface Shown extends Block {
  readonly area: Held;
  readonly technology: Held;
  readonly year: Held<number>;
}

/** Sources, methods, and what there is and is missing of each section, written by the functions to follow the cells. */
export function writeFoot(
  draft: SheetDraft,
  sections: readonly Shown[],
  columns: number,
  notes: readonly PlannedCell[] = [],
): void {
  const [first] = sections;
  if (!first) throw new RangeError("a sheet without figures");
  const width = Math.min(LONGEST * LETTER, draft.widthBefore(columns));
  const { row } = draft;
  const longest = Math.floor(width / LETTER);
  const lines: PlannedCell[] = ["Sources and methods"];
  const wholes: number[] = [];
  const tell = (call: string, text: string): void => {
    const at = row + lines.length;
    const told = explainedLines(call, text, longest, { row: at, column: 0 });
    if (told.whole) wholes.push(at);
    lines.push(...(told.whole ? [told.whole] : []), ...told.lines);
  };

  for (const { call, text } of citationsOf(sections)) tell(call, text);
  lines.push(...footCells(methodLines(sections), width));
  lines.push("The first figure in full:");
  const one = firstOf(first);
  tell(explainCall(first.indicator, refsOf(one)), explainBlockToday(one));
  // A section of one figure that stands above already has no more to say.
  const more = isOneFigure(first) ? sections.slice(1) : sections;
  if (more.length > 0)
    lines.push(
      more.every(isOneFigure)
        ? "The other figures in full:"
        : "All figures, their cautions, and what is missing:",
    );
  for (const each of more) tell(explainCall(each.indicator, refsOf(each)), explainBlockToday(each));
  lines.push(
    ...footCells([...notes, MISSING], width),
    planned(
      '"Computed by ATI for Excel, edition "&ATI.VERSION()',
      `Computed by ATI for Excel, edition ${edition()}`,
    ),
  );
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
  for (const at of wholes) draft.style({ row: at, column: 0, rows: 1, columns: 1 }, { numberFormat: UNSEEN });
  draft.row = row + lines.length;
}

const firstOf = ({ indicator, area, technology, year, dataset }: Shown): Block => ({
  indicator,
  areas: spanOf([area]),
  technologies: spanOf([technology]),
  years: spanOf([year]),
  dataset,
});

const refsOf = ({ areas, technologies, years, dataset }: Block): Arguments => ({
  area: areas.ref,
  technology: technologies.ref,
  year: years.ref,
  dataset: dataset.ref,
});

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
    const used = measurementsToday([indicator], technologies.values, dataset.value).map(
      (each) => each.dataset,
    );
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

const methodLines = (sections: readonly Shown[]): readonly string[] => [
  ...new Set(
    sections.map(({ indicator: { name, formula, source } }) =>
      source === "" ? `${name}: ${formula}.` : `${name}: ${formula}; ${source}.`,
    ),
  ),
];
