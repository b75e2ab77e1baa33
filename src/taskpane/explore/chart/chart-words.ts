import { listed, readableValue } from "../../../core/words/readable";
import { Refusal } from "../../../core/refusal";
import { isMatrix, type Answerable, type AnsweredQuery } from "../asked";
import { yearAsked } from "../asked-years";
import { heatTable } from "./heat-table";

/** More technologies than this are counted. */
const NAMED = 3;

/** The heat map in a sentence: where each area is highest and lowest. */
export function heatMapWords(asked: Answerable): string {
  const { indicator } = asked;
  const { areas, columns, figureAt } = heatTable(asked);
  const said = areas.map((area, row) => {
    const found = columns.flatMap(({ name }, column) => {
      const figure = figureAt(row, column);
      return figure instanceof Refusal ? [] : { figure, name };
    });
    const order = [...found].sort((a, b) => b.figure - a.figure);
    const [highest, lowest] = [order[0], order.at(-1)];
    if (!highest || !lowest) return `${area.name} has none`;
    const top = `${area.name} ${readableValue(highest.figure, indicator)} in ${highest.name}`;
    return highest === lowest
      ? top
      : `${top} (highest) and ${readableValue(lowest.figure, indicator)} in ${lowest.name} (lowest)`;
  });
  const year = isMatrix(asked) ? ` in ${yearAsked(asked)}` : "";
  return `Heat map of ${titleOf(asked)}${year}: ${said.join("; ")}.`;
}

/** `Patent share, Big Data`; more than a few technologies are counted. */
export const titleOf = (asked: AnsweredQuery): string =>
  [asked.indicator.name, ...technologiesIn(asked)].join(", ");

/** Its technologies, or how many; none of an indicator of whole countries. */
export function technologiesIn({ indicator, technologies }: AnsweredQuery): readonly string[] {
  if (indicator.context) return [];
  const names = technologies.map(({ technology }) => technology.name);
  return [names.length > NAMED ? `${names.length} technologies` : listed(names)];
}
