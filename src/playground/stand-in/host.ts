import type { FunctionCall } from "./custom-functions/call";
import type { FunctionsMetadata } from "./custom-functions/metadata";
import type { Grid } from "./grid";

/** What the playground page offers the stand-in in the pane's frame. */
export interface SpreadsheetHost {
  readonly grid: Grid;
  readonly metadata: FunctionsMetadata;
  /** Makes `ATI.<name>` callable from the grid's formulas. */
  register(name: string, call: FunctionCall): void;
  /** Settles when the grid has its first sheet, so that the pane may talk to it. */
  readonly ready: Promise<void>;
}

declare global {
  interface Window {
    playgroundHost?: SpreadsheetHost;
  }
}

/** The page around this frame; undefined when the pane was opened by itself. */
export function findHost(): SpreadsheetHost | undefined {
  return window.parent === window ? undefined : window.parent.playgroundHost;
}
