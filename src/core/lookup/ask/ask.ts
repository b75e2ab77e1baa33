import type { Area } from "../../catalogue/areas";
import type { Indicator } from "../../catalogue/indicators";
import type { Technology } from "../../catalogue/technologies";
import type { ChangeMode } from "../../indicators/change";
import type { Measurement } from "../../indicators/measurement";
import type { Refusal } from "../../refusal";

/** What a text asks for, resolved. */
export interface Ask {
  readonly indicator: Indicator;
  /** None for an indicator of an area alone. */
  readonly technologies: readonly Technology[];
  /** Groups are kept as one. */
  readonly areas: readonly Area[];
  readonly areaCodes: readonly string[];
  /** One year where both are the same; nothing where none was said. */
  readonly years: { readonly from?: number; readonly to?: number };
  /** Id of the dataset that was said, or that alone has the areas; the default one where left out. */
  readonly dataset?: string;
  /**
   * A figure or a table of one year, a series of years, the countries in order, the place of an area among them, or
   * the change between two years.
   */
  readonly shape: "figure" | "series" | "ranking" | "rank" | "change";
  /** How many a ranking has, where it was said. */
  readonly count?: number;
  /** How a change is counted. */
  readonly mode?: ChangeMode;
  /** What was taken without being said. */
  readonly assumed: readonly AskPart[];
  /** Pieces of the text that nothing was made of. */
  readonly notUnderstood: readonly string[];
  /** What was understood and is not offered, each in a sentence. */
  readonly remarks: readonly string[];
  /** What gives the figures of the first technology. */
  readonly measurement: Measurement | Refusal;
}

export type AskPart = "indicator" | "technology" | "area" | "years" | "dataset";
