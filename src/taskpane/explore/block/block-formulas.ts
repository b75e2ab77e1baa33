import { quoted } from "../../../core/words/quoted";
import { measured } from "../../../core/asking/question";
import type { Area } from "../../../core/catalogue/areas";
import { figureCall } from "../../../core/catalogue/figure-call";
import { tableReference } from "../../../core/own/own-table";
import type { Technology } from "../../../core/catalogue/technologies";
import { isFound } from "../../../core/refusal";
import { technologyName } from "../../shared/choosing/technology-name";
import type { Answerable } from "../asked";

/**
 * What names the figures in the last arguments of a formula: a dataset, or in the place after it a table of the user's
 * own; nothing where the default is taken.
 */
const sourceArguments = ({ table }: Answerable, dataset: string | undefined): readonly string[] =>
  table !== undefined ? ["", tableReference(table)] : dataset === undefined ? [] : [quoted(dataset)];

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
  const rest = [
    given.area,
    indicator.context ? "" : given.technology,
    given.year,
    ...sourceArguments(asked, datasetIn(asked)),
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
  const { indicator } = asked;
  const technology = indicator.context ? "" : quoted(technologyText(asked, asked.technologies[0].technology));
  return closed(
    asked,
    `=ATI.SERIES(${quoted(indicator.code)},${list(
      areas.map(({ code }) => code),
      ",",
    )},${technology},${quoted(`${first}:${last}`)}`,
  );
}

/** The formula of the whole table of one year: header and rows. */
export function tableOfYearFormula(asked: Answerable, areas: readonly Area[], year: number): string {
  const { indicator, technologies } = asked;
  const names = indicator.context
    ? ["ALL"]
    : technologies.map(({ technology }) => technologyText(asked, technology));
  return closed(
    asked,
    `=ATI.TABLE(${quoted(indicator.code)},${list(
      areas.map(({ code }) => code),
      ";",
    )},${list(names, ",")},${year}`,
  );
}

export const technologyText = ({ indicator }: Answerable, technology: Technology): string =>
  technologyName(technology, indicator);

/** With one header row, and the dataset or the table where one is pinned. */
function closed(asked: Answerable, formula: string): string {
  const source = sourceArguments(asked, asked.dataset?.id);
  return source.length === 0 ? `${formula})` : `${[formula, "1", ...source].join(",")})`;
}

const list = (items: readonly string[], between: "," | ";"): string =>
  items.length === 1 ? quoted(items[0] ?? "") : `{${items.map(quoted).join(between)}}`;
