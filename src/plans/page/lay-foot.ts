import { edition } from "../../core/provenance/edition";
import { brokenText } from "../broken-text";
import { explained, isOneFigure } from "../formula/calls";
import { says, shows, type Cell } from "../formula/cell";
import { soleSpan } from "../formula/range";
import type { Value } from "../formula/value";
import { quoted } from "../../core/words/quoted";
import { formula, written } from "../formula/written";
import { LINE_LETTER, QUIET } from "../look";
import { citationsOf } from "./citations";
import type { Draft } from "./draft";
import { explainedLines } from "./explained-lines";
import type { Shown } from "./page";

/** The longest line, in letters, that is still read easily. */
const LONGEST = 170;

const MISSING =
  "Where a cell looks empty, it holds #N/A: no open source has the figure, or it may not be computed; a note on the " +
  "cell says why. Medians, leaders and charts leave it out.";

/**
 * Puts sources, methods, and what there is and is missing of each block of figures at a row, over so many points; the
 * functions write it, so that it follows the cells. Gives how many rows it takes.
 */
export function layFoot(
  draft: Draft,
  row: number,
  width: number,
  all: readonly Shown[],
  notes: readonly (string | Value)[],
): number {
  const [first] = all;
  if (!first) throw new RangeError("a sheet without figures");
  const longest = Math.min(LONGEST, Math.floor(width / LINE_LETTER));
  const tell = (words: string | Value): readonly Cell[] =>
    typeof words === "string" ? brokenText(words, longest).map((line) => says(line)) : [shows(words)];
  const inFull = (value: Value<string>): readonly Cell[] => explainedLines(value, longest);
  // A section of one figure that stands above already has no more to say.
  const more = isOneFigure(first) ? all.slice(1) : all;
  const lines = [
    says("Sources and methods", { bold: true }),
    ...citationsOf(all, "text").flatMap(inFull),
    ...methodsOf(all).flatMap(tell),
    says("The first figure in full:"),
    ...inFull(explained(firstOf(first))),
    ...(more.length === 0 ? [] : [says(more.every(isOneFigure) ? OTHERS : ALL_OF_THEM)]),
    ...more.flatMap((each) => inFull(explained(each))),
    ...[...notes, MISSING, computedBy()].flatMap(tell),
  ];
  draft.style({ row, column: 0, rows: lines.length, columns: 1 }, { ...QUIET, horizontal: "Left" });
  draft.put(
    { row, column: 0 },
    lines.map((line) => [line]),
  );
  return lines.length;
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
