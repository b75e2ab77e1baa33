import { quoted } from "../../../core/words/quoted";
import { measured } from "../../../core/asking/question";
import type { Area } from "../../../core/catalogue/areas";
import { figureCall } from "../../../core/catalogue/figure-call";
import type { Technology } from "../../../core/catalogue/technologies";
import { isFound } from "../../../core/refusal";
import { technologyName } from "../../shared/choosing/technology-name";
import type { Answerable } from "../asked";

/** The dataset to name in a formula of one figure: the pinned one, or the table's where a figure alone takes another. */
function datasetIn({ indicator, technologies, dataset, measurement }: Answerable): string | undefined {
  if (dataset) return dataset.id;
  const isMixed = technologies.some(({ technology }) => {
    const alone = measured({ indicator, technology });
    return isFound(alone) && alone.dataset !== measurement.dataset;
  });
  return isMixed ? measurement.dataset.id : undefined;
}

/** The formula of one figure: `=ATI.SHARE(B$3,"Big Data",$A4)`; its arguments are cells or quoted text. */
export function figureFormula(
  asked: Answerable,
  given: { readonly area: string; readonly technology: string; readonly year: string },
): string {
  const { indicator } = asked;
  const dataset = datasetIn(asked);
  const rest = [
    given.area,
    indicator.context ? "" : given.technology,
    given.year,
    ...(dataset === undefined ? [] : [quoted(dataset)]),
  ];
  return `=${figureCall(indicator, rest)}`;
}

/** The formula of the whole table of a series: header and rows. */
export function seriesFormula(
  asked: Answerable,
  areas: readonly Area[],
  first: number,
  last: number,
): string {
  const { indicator, dataset } = asked;
  const technology = indicator.context ? "" : quoted(technologyText(asked, asked.technologies[0].technology));
  return closed(
    `=ATI.SERIES(${quoted(indicator.code)},${list(
      areas.map(({ code }) => code),
      ",",
    )},${technology},${quoted(`${first}:${last}`)}`,
    dataset?.id,
  );
}

/** The formula of the whole table of one year: header and rows. */
export function tableOfYearFormula(asked: Answerable, areas: readonly Area[], year: number): string {
  const { indicator, technologies, dataset } = asked;
  const names = indicator.context
    ? ["ALL"]
    : technologies.map(({ technology }) => technologyText(asked, technology));
  return closed(
    `=ATI.TABLE(${quoted(indicator.code)},${list(
      areas.map(({ code }) => code),
      ";",
    )},${list(names, ",")},${year}`,
    dataset?.id,
  );
}

export const technologyText = ({ indicator }: Answerable, technology: Technology): string =>
  technologyName(technology, indicator);

/** With one header row, and the dataset where one is pinned. */
const closed = (formula: string, dataset: string | undefined): string =>
  dataset === undefined ? `${formula})` : `${formula},1,${quoted(dataset)})`;

const list = (items: readonly string[], between: "," | ";"): string =>
  items.length === 1 ? quoted(items[0] ?? "") : `{${items.map(quoted).join(between)}}`;
