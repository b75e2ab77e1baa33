import type { SheetDefinition } from "../../../plans/sheet/definition/definition";
import { unavailableIn } from "../../../plans/sheet/definition/unavailable";
import type { Figures } from "./figures";
import { ofTechnologies } from "./technology-options";

interface MissingInWords {
  /** `12 of 48 combinations have no figure.`; "" where none is missing. */
  readonly summary: string;
  /** The reasons, a sentence each. */
  readonly lines: readonly string[];
}

/** The combinations of technologies and indicators without figures, in words. */
export function missingInWords(
  definition: SheetDefinition,
  figures: Figures = definition.dataset,
): MissingInWords {
  const indicators = ofTechnologies(definition.indicators);
  const missing = unavailableIn({ ...definition, indicators, dataset: figures });
  const all = indicators.length * definition.technologies.length;
  const lines = [...new Set(missing.map(({ reason }) => reason))];
  const summary =
    missing.length === 0
      ? ""
      : missing.length === all
        ? "None of the combinations has a figure."
        : `${missing.length} of ${all} combinations ${missing.length === 1 ? "has" : "have"} no figure; the sheet leaves ${missing.length === 1 ? "it" : "them"} out or shows #N/A.`;
  return { summary, lines };
}
