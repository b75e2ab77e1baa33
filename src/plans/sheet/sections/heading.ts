import { QUIET } from "../../block-colors";
import type { Indicator } from "../../../core/catalogue/indicators";
import type { PlannedCell, Spot } from "../../plan";
import { gradeCall, quoted } from "../calls";
import type { Held } from "../held";
import { phrase, type Phrase } from "../phrase";
import { planned, type SheetDraft } from "../sheet-draft";
import { gradeToday } from "../today";

/** Writes the heading of a section, and under it what its figures are; gives the heading's cell. */
export function writeHeading(draft: SheetDraft, title: Phrase, about: PlannedCell): Spot {
  const { row } = draft;
  draft.write(row, 0, [[phrase(title)], [about]]);
  draft.style({ row, column: 0, rows: 1, columns: 1 }, { bold: true, size: 12 });
  draft.style({ row: row + 1, column: 0, rows: 1, columns: 1 }, { color: QUIET });
  draft.row += 2;
  return { row, column: 0 };
}

/** What the figures are, with the grade of the one technology that they are on. */
export function withGrade(
  about: string,
  indicator: Indicator,
  { technology, dataset }: { readonly technology: Held; readonly dataset: Held },
): PlannedCell {
  if (indicator.context) return about;
  const grade = gradeToday({ indicator, technology: technology.value, dataset: dataset.value });
  return planned(
    `${quoted(`${about}; grade `)}&${gradeCall(indicator, technology.ref, dataset.ref)}`,
    `${about}; grade ${grade}`,
  );
}
