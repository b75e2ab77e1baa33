import { changeUnit, differenceUnit } from "../../formats";
import { change, rank, type CallArguments } from "../../formula/calls";
import { answers, says, shows, type Cell } from "../../formula/cell";
import { phrase } from "../../formula/phrase";
import { difference, highest, median } from "../../formula/summary";
import type { Value } from "../../formula/value";
import { inFormat } from "../../look";
import type { Table } from "../../page/page";
import { asRows, type FiguresTable } from "./figures-table";

interface TrendGiven extends Omit<CallArguments, "area"> {
  readonly grid: FiguresTable;
  readonly areas: readonly Cell<string>[];
  readonly since: Value<number>;
}

/** Under a table of years by areas: where each area stands in the last year, and how far it has come. */
export function trendLines({ grid, areas, since, ...rest }: TrendGiven): NonNullable<Table["below"]> {
  const { indicator, year } = rest;
  const last = grid.body.cells.at(-1) ?? [];
  const [middle, most] = [median(last), highest(last)];
  const { factor, unit, format } = differenceUnit(indicator, last);
  const gap = inFormat(format);
  const columns = areas.map((area, at): readonly Cell[] => {
    const asked = { ...rest, area };
    return [
      answers(rank(asked), inFormat("0")),
      answers(change(asked, since), inFormat(changeUnit(indicator).format)),
      ...last
        .slice(at, at + 1)
        .flatMap((own) => [
          answers(difference(own, middle, factor), gap),
          answers(difference(own, most, factor), gap),
        ]),
    ];
  });
  return {
    labels: [
      shows(phrase(["Rank among all countries, ", year])),
      shows(phrase(["Change since ", since, `, ${changeUnit(indicator).unit}`])),
      says(`Gap to these areas' median, ${unit}`),
      says(`Gap to these areas' leader, ${unit}`),
    ],
    body: { cells: asRows(columns) },
  };
}
