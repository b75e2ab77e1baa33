import type { Doubtful } from "../host/session";
import type { Bench } from "./bench";

/** What a step saw, in words, and whether that is what was expected. */
export interface Sight {
  readonly ok: boolean;
  readonly seen: string;
}

/** One question to an Excel. */
export interface Step {
  readonly id: string;
  readonly title: string;
  /** What is seen where all is well. */
  readonly expected: string;
  /** What it means for the user where something else is seen, and what the add-in does about it. */
  readonly otherwise: string;
  /** The ExcelApi without which there is nothing to ask. */
  readonly api?: string;
  /** What the add-in does without in this session where something else is seen. */
  readonly doubts?: Doubtful;
  readonly run: (bench: Bench) => Promise<Sight>;
}
