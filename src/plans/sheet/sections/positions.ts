import type { Indicator } from "../../../core/catalogue/indicators";
import { changeUnit, differenceUnit, figureFormat, nameWithUnit, withUnit } from "../../formats";
import { change, figure, grade, rank, type CallArguments } from "../../formula/calls";
import { answers, Cell, pinned, says, shows } from "../../formula/cell";
import { difference, highest, leader, median } from "../../formula/summary";
import { NO_CELL, type Value } from "../../formula/value";
import { quoted } from "../../../core/words/quoted";
import { formula } from "../../formula/written";
import { inFormat, WORD, YELLOW } from "../../look";
import type { Style } from "../../plan";
import type { Table } from "../../page/page";
import { choiceOf, type SourceParameters } from "../parameters";
import { sourceKey, type Source } from "../sources";

/** One indicator of an area, in its own year, which the user can change in its row. */
export interface Line extends CallArguments {
  readonly year: Cell<number>;
  readonly since: Cell<number>;
}

/** A line for each indicator; those of a source with a parameter for its dataset follow that. */
export const linesOf = (
  indicators: readonly Indicator[],
  sources: readonly Source[],
  datasets: readonly SourceParameters[],
  { area, technology }: Pick<CallArguments, "area" | "technology">,
): readonly Line[] =>
  indicators.flatMap((indicator) => {
    const key = sourceKey(indicator);
    const source = sources.find((each) => each.key === key);
    if (!source) return [];
    const dataset = datasets.find((each) => each.source.key === key)?.taken ?? NO_CELL;
    const year = yearCell("Year", source.year);
    return [{ indicator, area, technology, dataset, year, since: yearCell("Change since", source.since) }];
  });

const yearCell = (label: string, year: number): Cell<number> =>
  new Cell({
    content: year,
    today: year,
    fixed: "both",
    look: { numberFormat: "0", ...YELLOW, ...MIDDLE },
    choice: choiceOf(label, "years"),
  });

/** The figures of those that an area is compared with, and their names beside them. */
export interface PeerFigures {
  readonly names: readonly Cell[];
  readonly figures: readonly Cell[];
}

/** Some rows take two lines or three: all that stands in a row stands in its middle. */
const MIDDLE = { vertical: "Center" } as const;
const figureIn = (format: string): Style => ({ ...inFormat(format), ...MIDDLE });

/** Points in which most names of countries stand on a line, whoever leads. */
const NAME = 72;

const AGAINST_PEERS: readonly Cell[] = [
  says("Peer median"),
  says("Gap to the median"),
  new Cell({ content: "Peer leader", today: "Peer leader", width: NAME }),
  says("Gap to the leader"),
];

/** An area in several indicators, a row each: figure, comparison with peers where there are some, rank, change, grade. */
export const positionsTable = (
  area: Cell<string>,
  lines: readonly Line[],
  peers: readonly PeerFigures[] = [],
): Table => ({
  header: [
    says("Indicator"),
    says("Change since"),
    says("Year"),
    shows(pinned(area)),
    ...(peers.length > 0 ? AGAINST_PEERS : []),
    says("Rank among all countries"),
    says("Change"),
    says("Grade"),
  ],
  labels: lines.map(({ indicator }) => says(nameWithUnit(indicator), { wrap: true, ...MIDDLE })),
  bodies: [{ cells: lines.map((line, at) => positionRow(line, peers[at])), noted: "first in row" }],
});

function positionRow(line: Line, peers: PeerFigures | undefined): readonly Cell[] {
  const { indicator, year, since } = line;
  const own = answers(figure(line), figureIn(figureFormat(indicator)));
  return [
    since,
    year,
    own,
    ...(peers ? againstPeers(indicator, own, peers) : []),
    answers(rank(line), figureIn("0")),
    answers(change(line, since), figureIn(withUnit(changeUnit(indicator)))),
    shows(gradeOf(line), { ...WORD, ...MIDDLE, wrap: true }),
  ];
}

/** The peers' median, the gap to it, the leader among the peers and the gap to it. */
function againstPeers(indicator: Indicator, own: Cell, { names, figures }: PeerFigures): readonly Cell[] {
  const unit = differenceUnit(indicator, [own, ...figures]);
  const gap = figureIn(withUnit(unit));
  const middle = answers(median(figures), figureIn(figureFormat(indicator)));
  return [
    middle,
    answers(difference(own, middle, unit.factor), gap),
    answers(leader(names, figures), { ...WORD, ...MIDDLE, wrap: true }),
    answers(difference(own, highest(figures), unit.factor), gap),
  ];
}

const AS_PUBLISHED = "as published";

const gradeOf = (line: Line): Value<string> =>
  line.indicator.context ? formula(() => quoted(AS_PUBLISHED), AS_PUBLISHED) : grade(line);
