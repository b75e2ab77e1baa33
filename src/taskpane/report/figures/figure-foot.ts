import { reportPublication } from "../../../core/provenance/cite-report";
import { cite } from "../../../core/provenance/cite";
import { edition } from "../../../core/provenance/edition";
import { figureDifferences } from "../../../core/report/figure-differences";
import type { ReportFigure } from "../../../core/report/figures";
import { datasetOf } from "../../../core/figures/store";
import type { BlockForm } from "../../../plans/blocks/block";
import type { PlannedCell } from "../../../plans/plan";
import { LIVE_EDITION } from "../entry-table";
import { missingReasons } from "./missing-reasons";

const { producer, title, date, doi } = reportPublication;

/**
 * What stands under a figure that is inserted: what is different in these columns of it, its note, why values are
 * missing, the sources, and the edition.
 */
export function figureFoot(
  figure: ReportFigure,
  form: BlockForm,
  columns = figure.columns,
): readonly PlannedCell[] {
  const datasets = [...new Set(figure.rows.map(({ dataset }) => dataset))].filter((id) => id !== "");
  return [
    figureDifferences({ ...figure, columns }),
    `${figure.note}.`,
    ...missingReasons(figure).map((reason) => `No figure for ${reason}`),
    ...datasets.map((id) => `Source of ${id}: ${cite(datasetOf(id), "text")}`),
    `The report: ${producer}, ${title}, ${date}, doi ${doi}.`,
    form === "values" ? `ATI for Excel, edition ${edition()}` : LIVE_EDITION,
  ];
}
