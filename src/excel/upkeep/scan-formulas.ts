import { findCalls, type Call } from "../reading/formula/find-calls";
import { isFormula } from "../reading/formula/is-formula";
import type { KnownNames } from "../reading/formula/spelling";
import { blocksOf, inBlocks, type Watch } from "./in-blocks";
import { areasToScan, type Scope, type SheetArea } from "./areas-to-scan";

/** A cell whose formula calls a function of ours. */
export interface FoundFormula {
  readonly sheetId: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: unknown;
  readonly numberFormat: unknown;
  readonly calls: readonly Call[];
}

/** Cells of one request: formulas and values of so many stay well below Excel's limit. */
const CELLS_A_BLOCK = 10_000;

/** Finds the formulas that call a function of ours, in whatever spelling, sheet by sheet and row by row. */
export const scanFormulas = async (
  context: Excel.RequestContext,
  scope: Scope,
  known: KnownNames,
  watch?: Watch,
): Promise<FoundFormula[]> => formulasInAreas(context, await areasToScan(context, scope), known, watch);

/** As scanFormulas, in some areas. */
export async function formulasInAreas(
  context: Excel.RequestContext,
  within: readonly SheetArea[],
  known: KnownNames,
  watch?: Watch,
): Promise<FoundFormula[]> {
  const areas = within.flatMap(inStrips);
  const found: FoundFormula[] = [];
  const read = (block: readonly SheetArea[]) => {
    const ranges = block.map(({ sheetId, row, column, rows, columns }) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const range = sheet.getRangeByIndexes(row, column, rows, columns);
      range.load("formulas, values, numberFormat");
      return range;
    });
    return () => {
      for (const [at, area] of block.entries()) {
        const range = ranges[at];
        if (range) found.push(...formulasIn(area, range, known));
      }
    };
  };
  const blocks = blocksOf(areas, CELLS_A_BLOCK, ({ rows, columns }) => rows * columns);
  await inBlocks(context, "Reading", blocks, read, watch);
  return found;
}

function formulasIn(
  { sheetId, sheet, row, column }: SheetArea,
  { formulas, values, numberFormat }: Excel.Range,
  known: KnownNames,
): FoundFormula[] {
  return (formulas as unknown[][]).flatMap((line, r) =>
    line.flatMap((formula, c) => {
      const value = (values as unknown[][])[r]?.[c];
      // Most formulas are not ours, and reading each of them would take long.
      if (!isFormula(formula, value) || !/ATI[._]/i.test(formula)) return [];
      const calls = findCalls(formula, known);
      return calls.length === 0
        ? []
        : [
            {
              ...{ sheetId, sheet, row: row + r, column: column + c, formula, value, calls },
              numberFormat: (numberFormat as unknown[][])[r]?.[c],
            },
          ];
    }),
  );
}

/** An area in strips of whole rows that fit into a request. */
function inStrips(area: SheetArea): SheetArea[] {
  const high = Math.max(1, Math.floor(CELLS_A_BLOCK / area.columns));
  return Array.from({ length: Math.ceil(area.rows / high) }, (_, at) => ({
    ...area,
    row: area.row + at * high,
    rows: Math.min(high, area.rows - at * high),
  }));
}
