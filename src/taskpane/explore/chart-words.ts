import { listed, readableValue } from "../../core/provenance/readable";
import { Refusal } from "../../core/refusal";
import type { Answerable } from "./asked";
import { rankedTable, seriesTable } from "./preview-table";

/** Areas of which a line is drawn; more could not be told apart. */
export const LINES = 8;

/** The line chart in a sentence, for those who do not see it. */
export function lineChartWords(asked: Answerable): string {
  const { indicator } = asked;
  const { areas, rows } = seriesTable(asked);
  const lines = areas.slice(0, LINES).map((area, at) => {
    const found = rows.flatMap(({ year, figures }) => {
      const figure = figures[at];
      return figure === undefined || figure instanceof Refusal ? [] : [{ year, figure }];
    });
    const [first, last] = [found[0], found.at(-1)];
    if (!first || !last) return `${area.name} has none`;
    if (first === last) return `${area.name} ${readableValue(first.figure, indicator)} in ${first.year}`;
    return `${area.name} from ${readableValue(first.figure, indicator)} in ${first.year} to ${readableValue(last.figure, indicator)} in ${last.year}`;
  });
  return `Line chart of ${titleOf(asked)}: ${listed(lines)}.`;
}

/** The bar chart in a sentence. */
export function barChartWords(asked: Answerable): string {
  const { year, rows } = rankedTable(asked);
  const bars = rows.flatMap(({ area, figure }) =>
    figure instanceof Refusal ? [] : `${area.name} ${readableValue(figure, asked.indicator)}`,
  );
  return `Bar chart of ${titleOf(asked)} in ${year}: ${listed(bars)}.`;
}

/** `Patent share, Big Data`. */
export const titleOf = ({ indicator, technology }: Answerable): string =>
  indicator.context ? indicator.name : `${indicator.name}, ${technology.name}`;
