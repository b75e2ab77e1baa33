import type { Asked } from "../../../core/asking/question";

/** The one figure that a cell shows, or that what it shows is made of. */
export interface CallQuestion extends Asked {
  /** The year that a change is counted from. */
  readonly since?: number;
  /** What is shown of it. */
  readonly gives: "figure" | "rank" | "change";
  /** Whether the call's answer holds more than this one. */
  readonly isOneOf: boolean;
}
