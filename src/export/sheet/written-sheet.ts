import { laidStyles, type StyledCell } from "../../plans/laid-styles";
import type { Plan } from "../../plans/plan";
import { addressAt, filledCells, type FilledCell } from "../filled-cells";
import type { NamedPlan } from "../write-workbook";

/** A sheet that is being written, and its cells by their addresses. */
export interface WrittenSheet extends NamedPlan {
  readonly filled: ReadonlyMap<string, FilledCell>;
  readonly styled: ReadonlyMap<string, StyledCell>;
}

export function writtenSheet({ name, plan }: NamedPlan): WrittenSheet {
  return {
    name,
    plan,
    filled: new Map([...filledCells(plan), ...tableHeaders(plan)]),
    styled: new Map([...laidStyles(plan.styles).values()].map((styled) => [addressAt(styled), styled])),
  };
}

/** The headers of tables, numbers made texts, as Excel makes them when a table is laid over them. */
function* tableHeaders(plan: Plan): Iterable<[string, FilledCell]> {
  const filled = filledCells(plan);
  for (const { place } of plan.tables) {
    for (let column = place.column; column < place.column + place.columns; column += 1) {
      const address = addressAt({ row: place.row, column });
      const header = filled.get(address);
      if (typeof header?.cell === "number") yield [address, { ...header, cell: String(header.cell) }];
    }
  }
}
