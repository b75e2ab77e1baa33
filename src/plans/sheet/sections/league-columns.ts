import { changeUnit, differenceUnit } from "../../formats";
import { change, rank, type CallArguments } from "../../formula/calls";
import { answers, says, shows, type Cell } from "../../formula/cell";
import { phrase } from "../../formula/phrase";
import { difference, highest, median } from "../../formula/summary";
import type { Value } from "../../formula/value";
import { formula, written } from "../../formula/written";
import { inFormat } from "../../look";
import type { Body } from "../../page/page";
import type { FiguresTable } from "./figures-table";

interface LeagueGiven extends Omit<CallArguments, "area"> {
  readonly grid: FiguresTable;
  readonly countries: readonly Cell<string>[];
  readonly since: Value<number>;
}

/** Beside the figures of a league table: places, change and gaps. */
export function leagueColumns({ grid, countries, since, ...rest }: LeagueGiven): {
  readonly header: readonly Cell[];
  readonly body: Body;
} {
  const { indicator, year } = rest;
  const last = grid.body.cells.flatMap((line) => line.slice(-1));
  const gap = differenceUnit(indicator, last);
  const lines = countries.map((area, at): readonly Cell[] => {
    const asked = { ...rest, area };
    const now = answers(rank(asked), inFormat("0"));
    const before = answers(rank({ ...asked, year: since }), inFormat("0"));
    // A row without a country stays empty.
    const ifThere = ({ text, today }: Value): Value =>
      formula(written`IF(${area}="","",${text})`, area.today === "" ? "" : today);
    const gapTo = (to: Value): readonly Cell[] =>
      last
        .slice(at, at + 1)
        .map((own) => answers(ifThere(difference(own, to, gap.factor)), inFormat(gap.format)));
    return [
      now,
      before,
      answers(ifThere(difference(before, now)), inFormat("+0;-0;0")),
      answers(ifThere(change(asked, since)), inFormat(changeUnit(indicator).format)),
      ...gapTo(median(last)),
      ...gapTo(highest(last)),
    ];
  });
  return {
    header: [
      shows(phrase(["Place ", year])),
      shows(phrase(["Place ", since])),
      says("Places gained"),
      shows(phrase(["Change since ", since, `, ${changeUnit(indicator).unit}`])),
      says(`Gap to the median, ${gap.unit}`),
      says(`Gap to the leader, ${gap.unit}`),
    ],
    body: { cells: lines, noted: "first in row" },
  };
}
