import type { Indicator } from "../../../core/catalogue/indicators";
import type { Place } from "../../plan";
import { figureCall, type Arguments } from "../calls";
import type { Held, HeldCell } from "../held";
import { rangeTo } from "../ref-to";
import { planned, type SheetDraft } from "../sheet-draft";
import { figureToday, type Question, type Today } from "../today";
import type { Axis, Common } from "./axis";
import { formatColumns, lookOfTable } from "./table-look";

/** From this many figures on, one formula that spills is quicker than a formula a cell. */
const MANY_FIGURES = 400;

export interface GridGiven extends Common {
  readonly indicator: Indicator;
  /** Over the labels. */
  readonly corner: string;
  readonly down: Axis;
  readonly across: Axis;
  readonly figures: "spill" | "cells" | undefined;
  readonly heatMap: boolean;
}

export interface Grid {
  /** Header row and label column included. */
  readonly table: Place;
  readonly figures: Place;
  readonly today: readonly (readonly Today[])[];
}

/** Writes a table of figures at the next row; the labels must have been made for its header row and first column. */
export function writeGrid(draft: SheetDraft, given: GridGiven): Grid {
  const { corner, down, across, indicator } = given;
  const table = {
    row: draft.row,
    column: 0,
    rows: down.cells.length + 1,
    columns: across.cells.length + 1,
  };
  const figures = {
    row: table.row + 1,
    column: 1,
    rows: down.cells.length,
    columns: across.cells.length,
  };
  const today = down.cells.map((row) =>
    across.cells.map((column) => figureToday(questionOf(given, row, column))),
  );
  draft.write(table.row, 0, [[corner, ...across.cells.map(({ cell }) => cell)]]);
  draft.write(
    figures.row,
    0,
    down.cells.map(({ cell }) => [cell]),
  );
  const spills =
    (given.figures ?? (figures.rows * figures.columns >= MANY_FIGURES ? "spill" : "cells")) === "spill";
  draft.write(
    figures.row,
    1,
    spills
      ? [[{ formula: `=${figureCall(indicator, rangesOf(given, figures))}` }]]
      : down.cells.map((row, at) =>
          across.cells.map((column, place) =>
            planned(figureCall(indicator, refsOf(given, row, column)), today[at]?.[place] ?? ""),
          ),
        ),
  );
  lookOfTable(
    draft,
    table,
    down.cells.map(({ value }) => String(value)),
    across.cells.map(({ value }) => String(value)),
  );
  formatColumns(
    draft,
    figures,
    across.cells.map(() => indicator.format),
  );
  const { reach } = indicator;
  if (given.heatMap) draft.heatMap({ place: figures, ...(reach === undefined ? {} : { reach }) });
  draft.missing(figures, today);
  draft.row += table.rows;
  return { table, figures, today };
}

type Label = HeldCell<string | number>;

function questionOf({ indicator, down, across, ...common }: GridGiven, row: Label, column: Label): Question {
  const along = { [down.of]: row.value, [across.of]: column.value };
  return {
    indicator,
    area: String(along.area ?? common.area?.value ?? ""),
    technology: String(along.technology ?? common.technology?.value ?? ""),
    year: Number(along.year ?? common.year?.value),
    dataset: common.dataset.value,
  };
}

function refsOf({ down, across, ...common }: GridGiven, row: Label, column: Label): Arguments {
  return { ...fixed(common), [down.of]: row.ref, [across.of]: column.ref };
}

/** A column against a row gives the whole block. */
function rangesOf({ down, across, ...common }: GridGiven, figures: Place): Arguments {
  return {
    ...fixed(common),
    [down.of]: rangeTo({ ...figures, column: 0, columns: 1 }),
    [across.of]: rangeTo({ ...figures, row: figures.row - 1, rows: 1 }),
  };
}

const refOf = (held: Held | Held<number> | undefined): string => held?.ref ?? "";

const fixed = ({ area, technology, year, dataset }: Common): Arguments => ({
  area: refOf(area),
  technology: refOf(technology),
  year: refOf(year),
  dataset: dataset.ref,
});
