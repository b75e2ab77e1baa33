import { listed, readableValue } from "../../../core/words/readable";
import { Refusal } from "../../../core/refusal";
import type { Answerable, AnsweredQuery } from "../asked";
import { matrixTable, rankedTable, seriesTable } from "../preview/preview-table";

/** Areas of which a line is drawn; more could not be told apart. */
export const LINES = 8;

/** Areas and technologies that the heat map shows. */
export const HEAT_AREAS = 12;
export const HEAT_TECHNOLOGIES = 16;

/** More technologies than this are counted. */
const NAMED = 3;

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

/** The heat map in a sentence: where each area is highest and lowest. */
export function heatMapWords(asked: Answerable): string {
  const { indicator } = asked;
  const { year, technologies, rows } = matrixTable(asked);
  const said = rows.slice(0, HEAT_AREAS).map(({ area, figures }) => {
    const found = figures
      .slice(0, HEAT_TECHNOLOGIES)
      .flatMap((figure, at) =>
        figure instanceof Refusal ? [] : { figure, name: technologies[at]?.name ?? "" },
      );
    const order = [...found].sort((a, b) => b.figure - a.figure);
    const [highest, lowest] = [order[0], order.at(-1)];
    if (!highest || !lowest) return `${area.name} has none`;
    const top = `${area.name} ${readableValue(highest.figure, indicator)} in ${highest.name}`;
    return highest === lowest
      ? top
      : `${top} (highest) and ${readableValue(lowest.figure, indicator)} in ${lowest.name} (lowest)`;
  });
  return `Heat map of ${titleOf(asked)} in ${year}: ${said.join("; ")}.`;
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
