import { indicatorOf } from "../../../core/catalogue/indicators";
import { datasetOf } from "../../../core/figures/store";
import { cite } from "../../../core/provenance/cite";
import { citeReport } from "../../../core/provenance/cite-report";
import { orThrow } from "../../../core/refusal";
import { figureDifferences } from "../../../core/report/figure-differences";
import { figureOf } from "../../../core/report/figures";
import { phrase } from "../../formula/phrase";
import { NO_CELL } from "../../formula/value";
import type { Page } from "../../page/page";
import type { SheetDefinition } from "../definition/definition";
import { messagesOf } from "../messages";
import { areasInCells } from "../definition/names-in-cells";
import { parameter, withDatasets } from "../parameters";
import { companiesFigure, ventureFigure } from "../sections/investment-figures";
import { reportFigure } from "../sections/report-figure";
import { tally } from "../sections/tally";
import { verdicts } from "../sections/verdicts";
import { sourceKey, sourcesOf } from "../sources";

/** The figures that compare two areas by technology; the others have areas of their own. */
const OF_AREAS = [1, 2, 3, 4];
/** Sentences on the figures, after the one on the statements. */
const MOST_TOLD = 5;
const ALL = [...OF_AREAS, 5, 6];

/** The report's figures from open data, what it says of them, and on top how much of that open data confirm. */
export function recomputed(definition: SheetDefinition, lead: string): Page {
  const [first = "", second = ""] = areasInCells(definition.areas);
  const one = parameter("Area", first, "areas", "area");
  const other = parameter("Second area", second, "areas", "area");
  const figures = OF_AREAS.map((number) => {
    const { rows } = orThrow(figureOf(number));
    return { number, rows, indicator: indicatorOf(rows[0]?.indicator ?? "") };
  });
  const [total] = orThrow(figureOf(5)).rows;
  const names = figures.flatMap(({ rows }) => rows.map(({ technology }) => technology));
  const indicators = figures.map(({ indicator }) => indicator);
  const pinned = withDatasets(sourcesOf(indicators, [...new Set(names)], definition, { own: undefined }));
  const counted = tally();
  const drawn = figures.map(({ number, indicator }) => {
    const source = pinned.find(({ source: { key } }) => key === sourceKey(indicator));
    return reportFigure(number, {
      one: one.cell,
      other: other.cell,
      dataset: source?.taken ?? NO_CELL,
    });
  });
  return {
    name: lead,
    messages: [
      phrase(counted.told),
      ...messagesOf(
        drawn.flatMap(({ shown }) => shown),
        MOST_TOLD,
      ),
    ],
    title: [`${lead}: `, one.cell, " and ", other.cell],
    parameters: [one, other, ...pinned.map(({ dataset }) => dataset)],
    sections: [counted, ...drawn, ventureFigure(), companiesFigure()],
    statements: verdicts(),
    notes: [
      "What is different from the report, by the datasets that are taken where none is chosen:",
      ...ALL.map((number) => `Figure ${number}: ${figureDifferences(orThrow(figureOf(number)))}`),
      ...(total ? [`All technologies in Figure 5: ${cite(datasetOf(total.dataset), "text")}`] : []),
      `The report: ${citeReport("text")}`,
    ],
  };
}
