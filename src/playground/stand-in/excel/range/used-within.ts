import { bounding, intersection } from "../../area-overlap";
import type { Area } from "../../area";
import type { Grid } from "../../grid";
import type { RangePlace } from "../place";

/** The smallest range around all cells of a range that hold something. */
export function usedWithin(grid: Grid, { sheet, area }: RangePlace): RangePlace | undefined {
  const used = grid.usedArea(sheet.id);
  const within = used && intersection(used, area);
  if (!within) return undefined;
  const cells = grid
    .read(sheet.id, within)
    .flatMap((line, r) =>
      line.flatMap(({ formula, value }, c): Area[] =>
        formula === "" && value === null
          ? []
          : [{ row: within.row + r, column: within.column + c, rows: 1, columns: 1 }],
      ),
    );
  const [first, ...others] = cells;
  return first && { sheet, area: others.reduce(bounding, first) };
}
