import { changeUnit, differenceUnit, figureFormat } from "../../formats";
import { change, figure, grade, rank, type CallArguments } from "../../formula/calls";
import { answers, pinned, says, shows, type Cell } from "../../formula/cell";
import { phrase } from "../../formula/phrase";
import { difference } from "../../formula/summary";
import type { Value } from "../../formula/value";
import { inFormat, WORD } from "../../look";
import type { Table } from "../../page/page";

/** `since` is the year that changes are counted from. */
interface DuelGiven extends Pick<CallArguments, "indicator" | "year" | "dataset"> {
  readonly since: Value<number>;
  readonly one: Cell<string>;
  readonly other: Cell<string>;
  readonly technologies: readonly Cell<string>[];
}

/** Two areas in one indicator, a row a technology: figures, gap, ranks, changes and grade. */
export function duelTable(given: DuelGiven): Table {
  const { one, other, technologies, indicator } = given;
  const changed = (area: Cell<string>) => shows(phrase([`Change, ${changeUnit(indicator).unit}: `, area]));
  return {
    header: [
      says("Technology"),
      shows(pinned(one)),
      shows(pinned(other)),
      says(`Gap, ${differenceUnit(indicator).unit}`),
      shows(phrase(["Rank of ", one])),
      shows(phrase(["Rank of ", other])),
      changed(one),
      changed(other),
      says("Grade"),
    ],
    labels: technologies,
    bodies: [{ cells: duelRows(given), noted: "first in row" }],
  };
}

function duelRows({ one, other, since, technologies, ...rest }: DuelGiven): readonly (readonly Cell[])[] {
  const { indicator } = rest;
  const rows = technologies.map((technology) => {
    const sides = [one, other].map((area): CallArguments => ({ ...rest, area, technology }));
    const figures = sides.map((side) => answers(figure(side), inFormat(figureFormat(indicator))));
    return { technology, sides, figures: figures as [Cell, Cell] };
  });
  const gap = differenceUnit(
    indicator,
    rows.flatMap(({ figures }) => figures),
  );
  return rows.map(({ technology, sides, figures: [own, others] }) => [
    own,
    others,
    answers(difference(own, others, gap.factor), inFormat(gap.format)),
    ...sides.map((side) => answers(rank(side), inFormat("0"))),
    ...sides.map((side) => answers(change(side, since), inFormat(changeUnit(indicator).format))),
    shows(grade({ ...rest, technology }), WORD),
  ]);
}
