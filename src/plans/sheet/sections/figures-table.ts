import { figure, figureText, type CallArguments } from "../../formula/calls";
import { answers, says, type Cell } from "../../formula/cell";
import { rangeOf } from "../../formula/range";
import { figureFormat } from "../../formats";
import { inFormat } from "../../look";
import type { Body, Table } from "../../page/page";
import type { FiguresForm } from "../sheet-options";

/** From this many figures on, one formula that spills is quicker than a formula a cell. */
const MANY_FIGURES = 400;

/** What stands along one side of a table of figures. */
interface Axis<T extends string | number = string | number> {
  readonly of: "area" | "technology" | "year";
  readonly cells: readonly Cell<T>[];
}

interface FiguresGiven {
  /** What is the same in all of its cells. */
  readonly asked: Pick<CallArguments, "indicator" | "dataset"> & Partial<CallArguments>;
  /** Over the labels. */
  readonly corner: string;
  readonly down: Axis;
  readonly across: Axis;
  readonly figures: FiguresForm | undefined;
  readonly heatMap: boolean;
}

export interface FiguresTable extends Pick<Table, "header" | "labels"> {
  readonly body: Body;
}

/** A table of figures: a column of labels against a row of them. */
export function figuresTable({ asked, corner, down, across, figures, heatMap }: FiguresGiven): FiguresTable {
  const { indicator } = asked;
  const look = inFormat(figureFormat(indicator));
  // Whatever is not the same in all cells stands along one of the sides.
  const askedAt = (row: Cell, column: Cell) =>
    ({ ...asked, [down.of]: row, [across.of]: column }) as CallArguments;
  const cells = down.cells.map((row) =>
    across.cells.map((column) => answers(figure(askedAt(row, column)), look)),
  );
  const many = down.cells.length * across.cells.length >= MANY_FIGURES;
  const ranges = { ...asked, [down.of]: rangeOf(down.cells), [across.of]: rangeOf(across.cells) };
  const { reach } = indicator;
  return {
    header: [says(corner), ...across.cells],
    labels: down.cells,
    body: {
      cells,
      ...((figures ?? (many ? "spill" : "cells")) === "spill"
        ? { spill: figureText(indicator, ranges as CallArguments) }
        : {}),
      ...(heatMap ? { heatMap: reach === undefined ? {} : { reach } } : {}),
    },
  };
}

/** The cells of one column of a block. */
export const columnOf = ({ cells }: Body, at: number): readonly Cell[] =>
  cells.flatMap((line) => line.slice(at, at + 1));

/** Columns as rows. */
export const asRows = (columns: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] =>
  (columns[0] ?? []).map((_, line) => columns.flatMap((column) => column.slice(line, line + 1)));
