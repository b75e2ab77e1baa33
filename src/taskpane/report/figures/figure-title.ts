import { yearsInWords } from "../../../core/words/years-in-words";
import { listed } from "../../../core/words/readable";
import type { ReportFigure } from "../../../core/report/figures";
import type { FigureColumn } from "./figure-columns";
import { shortAreaName } from "./short-area-name";

/** What a figure shows, of whom and when, so that its chart is read on its own. */
export function figureTitle({ title }: ReportFigure, columns: readonly FigureColumn[]): string {
  const areas = listed([...new Set(columns.map(({ area }) => shortAreaName(area)))]);
  const years = yearsInWords([...new Set(columns.map(({ year }) => year))]);
  return [title, areas, ...(title.endsWith(years) ? [] : [years])].join(", ");
}
