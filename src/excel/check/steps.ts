import type { Step } from "./step";
import { emptyAndError } from "./steps/functions/empty-and-error";
import { inATable } from "./steps/functions/in-a-table";
import { leftOutArguments } from "./steps/functions/left-out";
import { manualMode } from "./steps/functions/manual-mode";
import { share } from "./steps/functions/share";
import { spill } from "./steps/functions/spill";
import { spilledCells } from "./steps/functions/spilled-cells";
import { version } from "./steps/functions/version";
import { wholeColumn } from "./steps/functions/whole-column";
import { titleBound } from "./steps/parts/bound-title";
import { chartAtOnce } from "./steps/parts/chart-at-once";
import { chartBySeries } from "./steps/parts/chart-by-series";
import { chartMarks } from "./steps/parts/chart-marks";
import { download } from "./steps/parts/download";
import { hiddenList } from "./steps/parts/hidden-list";
import { note } from "./steps/parts/note";
import { noteOnComment } from "./steps/parts/note-on-comment";
import { pageSetup } from "./steps/parts/page-setup";
import { wrappedRowHeights } from "./steps/parts/row-heights";
import { apostrophes } from "./steps/writing/apostrophes";
import { hidingInAGroup } from "./steps/writing/hiding-in-a-group";
import { manyInAGroup } from "./steps/writing/many-in-a-group";
import { oneUndo } from "./steps/writing/one-undo";
import { settings } from "./steps/writing/settings";
import { sheetProperties } from "./steps/writing/sheet-properties";

/** All that an Excel is asked, in this order; what a step needs comes before it. */
export const STEPS: readonly Step[] = [
  version,
  share,
  leftOutArguments,
  emptyAndError,
  spill,
  spilledCells,
  wholeColumn,
  inATable,
  apostrophes,
  chartAtOnce,
  chartBySeries,
  chartMarks,
  titleBound,
  wrappedRowHeights,
  hiddenList,
  note,
  noteOnComment,
  pageSetup,
  download,
  settings,
  sheetProperties,
  oneUndo,
  manyInAGroup,
  hidingInAGroup,
  manualMode,
];
