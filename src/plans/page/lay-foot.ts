import { edition } from "../../core/provenance/edition";
import { brokenText } from "../broken-text";
import { explained, isOneFigure } from "../formula/calls";
import { says, shows, type Cell } from "../formula/cell";
import { soleSpan } from "../formula/range";
import type { Value } from "../formula/value";
import { quoted } from "../../core/words/quoted";
import { formula, written } from "../formula/written";
import { LINE_LETTER, QUIET } from "../look";
import { spotsFrom, type BreakSpot } from "../page-breaks";
import { citationsOf } from "./citations";
import type { Draft } from "./draft";
import type { LaidTexts } from "./lay-statements";
import { explainedLines } from "./explained-lines";
import type { Shown } from "./page";

/** What reading loses where a page ends between two paragraphs of the foot, and within one. */
const COST = { paragraph: 2, line: 4 };
/** Lines of a paragraph that stand together at its ends. */
const TOGETHER = 2;

/** The longest line, in letters, that is still read easily. */
const LONGEST = 170;

const MISSING =
  "Where a cell looks empty, it holds #N/A: no open source has the figure, or it may not be computed; a note on the " +
  "cell says why. Medians, leaders and charts leave it out.";

/**
 * Puts sources, methods, and what there is and is missing of each block of figures at a row, over so many points; the
 * functions write it, so that it follows the cells.
 */
export function layFoot(
  draft: Draft,
  row: number,
  width: number,
  all: readonly Shown[],
  notes: readonly (string | Value)[],
): LaidTexts {
  const [first] = all;
  if (!first) throw new RangeError("a sheet without figures");
  const longest = Math.min(LONGEST, Math.floor(width / LINE_LETTER));
  const tell = (words: string | Value): readonly Cell[] =>
    typeof words === "string" ? brokenText(words, longest).map((line) => says(line)) : [shows(words)];
  const inFull = (value: Value<string>): readonly Cell[] => explainedLines(value, longest);
  // A section of one figure that stands above already has no more to say.
  const more = isOneFigure(first) ? all.slice(1) : all;
  const under = (heading: string, values: readonly Value<string>[]): readonly (readonly Cell[])[] =>
    values.map((value, at) => (at === 0 ? headed(heading, inFull(value)) : inFull(value)));
  const [citation, ...citations] = citationsOf(all, "text").map(inFull);
  const paragraphs = [
    [says("Sources and methods", { bold: true }), ...(citation ?? [])],
    ...citations,
    ...methodsOf(all).map(tell),
    ...under("The first figure in full:", [explained(firstOf(first))]),
    ...under(more.every(isOneFigure) ? OTHERS : ALL_OF_THEM, more.map(explained)),
    ...[...notes, MISSING, computedBy()].map(tell),
  ];
  const lines = paragraphs.flat();
  draft.style({ row, column: 0, rows: lines.length, columns: 1 }, { ...QUIET, horizontal: "Left" });
  draft.put(
    { row, column: 0 },
    lines.map((line) => [line]),
  );
  return { end: row + lines.length, breaks: breaksBetween(paragraphs, row) };
}

/** A heading right over what it heads: the row of a whole text, which shows nothing, stands above. */
const headed = (heading: string, lines: readonly Cell[]): readonly Cell[] =>
  lines.length > 1 ? [...lines.slice(0, 1), says(heading), ...lines.slice(1)] : [says(heading), ...lines];

/** Where a page may end among paragraphs: before each but the first and the last, and where enough lines are on both sides. */
function breaksBetween(paragraphs: readonly (readonly Cell[])[], row: number): readonly BreakSpot[] {
  let start = row;
  return paragraphs.flatMap(({ length }, at) => {
    const [first, end] = [start, start + length];
    start = end;
    const between = at === 0 || at === paragraphs.length - 1 ? [] : [{ row: first, cost: COST.paragraph }];
    return [...between, ...spotsFrom(first + TOGETHER, end - TOGETHER, COST.line)];
  });
}

const OTHERS = "The other figures in full:";
const ALL_OF_THEM = "All figures, their cautions, and what is missing:";

const computedBy = (): Value => {
  const words = "Computed by ATI for Excel, edition ";
  return formula(written`${quoted(words)}&ATI.VERSION()`, words + edition());
};

const firstOf = ({ indicator, area, technology, year, dataset }: Shown) => ({
  indicator,
  areas: soleSpan(area),
  technologies: soleSpan(technology),
  years: soleSpan(year),
  dataset,
});

const methodsOf = (all: readonly Shown[]): readonly string[] => [
  ...new Set(
    all.map(({ indicator: { name, formula: how, source } }) =>
      source === "" ? `${name}: ${how}.` : `${name}: ${how}; ${source}.`,
    ),
  ),
];
