import { sourceOf } from "../../../core/provenance/explain";
import { edition } from "../../../core/provenance/edition";
import type { BlockForm } from "../../../plans/blocks/block";
import type { PlannedCell } from "../../../plans/plan";
import { unitInWords } from "../../../plans/formats";
import { measurementsIn, type Answerable } from "../asked";
import { reasonsOf } from "../preview/preview-table";

/** More reasons for missing figures than this would hide the source line. */
const REASONS = 3;

/** Unit, year where it is one, dataset and grade. */
export function subtitleOf(asked: Answerable, year?: number): string {
  const { indicator, measurement } = asked;
  const grades = [...new Set(measurementsIn(asked).map(({ codes }) => codes.grade))];
  return [
    year === undefined ? "" : String(year),
    unitInWords(indicator),
    `dataset ${measurement.dataset.id}`,
    indicator.context ? "" : `grade ${grades.join(", ")}`,
  ]
    .filter((part) => part !== "")
    .join("; ");
}

/** The source line, why figures are missing, what else must be known, and the edition, alive where the figures are. */
export function footOf(asked: Answerable, form: BlockForm, notes: readonly string[]): readonly PlannedCell[] {
  const { indicator, measurement } = asked;
  const { grade, rationale } = measurement.codes;
  const isLoose = !indicator.context && grade !== "close" && measurementsIn(asked).length === 1;
  const reasons = reasonsOf(asked);
  const more =
    reasons.length > REASONS ? [`No figure either for ${reasons.length - REASONS} more reasons.`] : [];
  return [
    `Source: ${sourceOf(measurement, ...measurementsIn(asked))}; dataset ${measurement.dataset.id}.`,
    ...(isLoose ? [`Grade ${grade}: ${rationale}.`] : []),
    ...notes,
    ...reasons.slice(0, REASONS).map((reason) => `No figure: ${reason}`),
    ...more,
    form === "values"
      ? `Computed by ATI for Excel, edition ${edition()}.`
      : { formula: '="Computed by ATI for Excel, edition "&ATI.VERSION()' },
  ];
}
