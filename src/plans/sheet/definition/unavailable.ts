import { measured } from "../../../core/asking/question";
import { findDataset } from "../../../core/catalogue/datasets";
import { indicatorOf } from "../../../core/catalogue/indicators";
import type { Dataset } from "../../../core/figures/dataset";
import { orThrow, Refusal } from "../../../core/refusal";
import type { SheetDefinition } from "./definition";

/** An indicator and a technology that no figure exists of, whatever the area and the year. */
interface Unavailable {
  readonly indicator: string;
  readonly technology: string;
  /** A sentence. */
  readonly reason: string;
}

interface Choice extends Pick<SheetDefinition, "indicators" | "technologies"> {
  /** By its name, or figures of the user's own. */
  readonly dataset: string | Dataset;
}

/** The combinations of a definition that have no figures, for telling before the sheet is made. */
export const unavailableIn = ({ indicators, technologies, dataset }: Choice): readonly Unavailable[] =>
  indicators.flatMap((indicator) =>
    technologies.flatMap((technology) => {
      const reason = reasonAgainst(indicator, technology, dataset);
      return reason === undefined ? [] : [{ indicator, technology, reason }];
    }),
  );

/** Why an indicator has no figure of any of the technologies; undefined where it has one. */
export const reasonAgainstIndicator = (
  indicator: string,
  { technologies, dataset }: Pick<Choice, "technologies" | "dataset">,
): string | undefined => commonReason(technologies.map((each) => reasonAgainst(indicator, each, dataset)));

/** Why a technology has no figure of any of the indicators; undefined where it has one. */
export const reasonAgainstTechnology = (
  technology: string,
  { indicators, dataset }: Pick<Choice, "indicators" | "dataset">,
): string | undefined => commonReason(indicators.map((each) => reasonAgainst(each, technology, dataset)));

/** Why an indicator has no figure of a technology; undefined where it has one. A pinned dataset binds its own indicators. */
export function reasonAgainst(
  indicator: string,
  technology: string,
  dataset: string | Dataset,
): string | undefined {
  const asked = indicatorOf(indicator);
  const pinned = dataset === "" || typeof dataset === "object" ? dataset : orThrow(findDataset(dataset));
  const bound = pinned !== "" && pinned.entry.indicators.includes(indicator) ? pinned : undefined;
  const measurement = measured({ indicator: asked, technology, dataset: bound });
  return measurement instanceof Refusal ? measurement.message : undefined;
}

/** The first of the reasons where all have one. */
const commonReason = (reasons: readonly (string | undefined)[]): string | undefined =>
  reasons.every((reason) => reason !== undefined) ? reasons[0] : undefined;
