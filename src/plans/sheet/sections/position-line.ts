import type { Indicator } from "../../../core/catalogue/indicators";
import { changeCall, changeModeOf, figureCall, gradeCall, rankCall, type Arguments } from "../calls";
import type { Held } from "../held";
import { rangeTo, refTo } from "../ref-to";
import { changeToday, differenceToday, figureToday, gradeToday, rankToday, type Today } from "../today";
import { highestWorked, leaderWorked, medianWorked, type Worked } from "./summary";

/** What one indicator's line of a table of positions takes from the sheet. */
export interface Line {
  readonly indicator: Indicator;
  readonly area: Held;
  readonly technology: Held;
  readonly dataset: Held;
  readonly year: Held<number>;
  readonly since: Held<number>;
}

/** The peers' figures of the line's indicator, elsewhere on the sheet. */
export interface PeerFigures {
  /** Row and column of the first, their labels in the first column. */
  readonly row: number;
  readonly column: number;
  readonly names: readonly string[];
  readonly today: readonly Today[];
}

export const argumentsOf = ({ area, technology, year, dataset }: Line): Arguments => ({
  area: area.ref,
  technology: technology.ref,
  year: year.ref,
  dataset: dataset.ref,
});

export const questionOf = ({ indicator, area, technology, year, dataset }: Line) => ({
  indicator,
  area: area.value,
  technology: technology.value,
  year: year.value,
  dataset: dataset.value,
});

/** The figure itself. */
export const figureWorked = (line: Line): Worked => ({
  formula: figureCall(line.indicator, argumentsOf(line)),
  today: figureToday(questionOf(line)),
});

/** Rank among all countries, change and grade. */
export function standingOf(line: Line): readonly Worked[] {
  const { indicator, technology, dataset, since } = line;
  const named = { indicator, technology: technology.value, dataset: dataset.value };
  return [
    { formula: rankCall(indicator, argumentsOf(line)), today: rankToday(questionOf(line)) },
    {
      formula: changeCall(indicator, argumentsOf(line), since.ref),
      today: changeToday(questionOf(line), since.value, changeModeOf(indicator)),
    },
    indicator.context
      ? { formula: '"as published"', today: "as published" }
      : { formula: gradeCall(indicator, technology.ref, dataset.ref), today: gradeToday(named) },
  ];
}

/** The peers' median, the gap to it, the leader among the peers and the gap to it, of a figure in a cell. */
export function againstPeers(
  peers: PeerFigures,
  figure: Today,
  cell: string,
  at: Spotted,
): readonly Worked[] {
  const place = { row: peers.row, column: peers.column, rows: peers.names.length, columns: 1 };
  const range = rangeTo(place);
  const median = medianWorked(range, peers.today);
  const highest = highestWorked(range, peers.today);
  const medianCell = refTo(at.row, at.column, "");
  return [
    median,
    { formula: `${cell}-${medianCell}`, today: differenceToday(figure, median.today) },
    leaderWorked(
      { labels: rangeTo({ ...place, column: 0 }), figures: range },
      highest.formula,
      peers.today,
      peers.names,
    ),
    { formula: `${cell}-${highest.formula}`, today: differenceToday(figure, highest.today) },
  ];
}

/** Where the median is written. */
interface Spotted {
  readonly row: number;
  readonly column: number;
}
