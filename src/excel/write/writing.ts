import type { Plan } from "../../plans/plan";
import type { Kept } from "./undo/keep";

/** A plan and the place that was kept for it. */
export interface Writing {
  readonly plan: Plan;
  readonly kept: Kept;
}

export interface Writings {
  readonly main: Writing;
  /** The sheet of the lists that cells choose from; undefined where none do. */
  readonly listsId?: string;
  /** What the main plan refers to on another sheet: figures of charts that stand alone, or lists to choose from. */
  readonly apart?: Writing;
}
