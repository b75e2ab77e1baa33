import { changeFormat, changeUnit, differenceFormat } from "../../formats";
import { change, figure, grade, rank, type CallArguments } from "../../formula/calls";
import { answers, pinned, says, shows, type Cell } from "../../formula/cell";
import { phrase } from "../../formula/phrase";
import { difference } from "../../formula/summary";
import type { Value } from "../../formula/value";
import { inFormat, WORD } from "../../look";
import type { Table } from "../../page/page";

interface DuelGiven extends Pick<CallArguments, "indicator" | "year" | "dataset"> {
  readonly since: Value<number>;
  readonly one: Cell<string>;
  readonly other: Cell<string>;
  readonly technologies: readonly Cell<string>[];
}

/** Two areas in one indicator, a row a technology: figures, gap, ranks, changes and grade. */
export function duelTable(given: DuelGiven): Table {
  const { one, other, since, technologies } = given;
  return {
    header: [
      says("Technology"),
      shows(pinned(one)),
      shows(pinned(other)),
      says("Gap"),
      shows(phrase(["Rank of ", one])),
      shows(phrase(["Rank of ", other])),
      shows(phrase(["Change since ", since, ": ", one])),
      shows(phrase(["Change since ", since, ": ", other])),
      says("Grade"),
    ],
    labels: technologies,
    bodies: [{ cells: technologies.map((each) => duelRow(given, each)), noted: "first in row" }],
  };
}

/** What the columns of a duel count, for its heading. */
export const duelUnits = ({ indicator }: Pick<DuelGiven, "indicator">): string =>
  `ranks among all countries; changes in ${changeUnit(indicator)}`;

function duelRow({ one, other, since, ...rest }: DuelGiven, technology: Cell<string>): readonly Cell[] {
  const { indicator } = rest;
  const sides = [one, other].map((area): CallArguments => ({ ...rest, area, technology }));
  const figures = sides.map((side) => answers(figure(side), inFormat(indicator.format)));
  const [own, others] = figures as [Cell, Cell];
  return [
    own,
    others,
    answers(difference(own, others), inFormat(differenceFormat(indicator))),
    ...sides.map((side) => answers(rank(side), inFormat("0"))),
    ...sides.map((side) => answers(change(side, since), inFormat(changeFormat(indicator)))),
    shows(grade({ ...rest, technology }), WORD),
  ];
}
