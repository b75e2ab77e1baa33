import { ICommandService, sequenceExecute, WrapStrategy } from "@univerjs/core";
import { FormulaDataModel, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { rangeOf } from "./area-of-range";
import { spilledInto } from "./read-cell";
import { spillsOf } from "./read-values";
import type { Spreadsheet } from "./start-univer";

type Workbook = NonNullable<ReturnType<Spreadsheet["api"]["getActiveWorkbook"]>>;

/** Gives rows the height that wrapped results of formulas need: the grid does so only for what is typed. */
export function fitWrappedRows(spreadsheet: Spreadsheet): void {
  const { api } = spreadsheet;
  /** By sheet: the results in each row's wrapped cells. */
  let known = new Map<string, ReadonlyMap<number, string>>();
  const fit = (): void => {
    const workbook = api.getActiveWorkbook();
    if (!workbook) return;
    const found = new Map(
      workbook
        .getSheets()
        .map((sheet) => [sheet.getSheetId(), wrappedResults(spreadsheet, workbook, sheet.getSheetId())]),
    );
    for (const [sheetId, rows] of found) {
      const before = known.get(sheetId);
      const all = new Set([...rows.keys(), ...(before?.keys() ?? [])]);
      const stale = [...all].filter((row) => rows.get(row) !== before?.get(row));
      fitRows(spreadsheet, workbook.getId(), sheetId, stale);
    }
    known = found;
  };
  api.getFormula().calculationResultApplied(fit);
  fit();
}

function wrappedResults({ injector }: Spreadsheet, workbook: Workbook, sheetId: string): Map<number, string> {
  const results = new Map<number, string>();
  const sheet = workbook.getSheetBySheetId(sheetId)?.getSheet();
  const styles = workbook.getWorkbook().getStyles();
  const spills = spillsOf(injector.get(FormulaDataModel), workbook.getId(), sheetId).cells;
  sheet?.getCellMatrix().forValue((row, column, raw) => {
    if (styles.getStyleByCell(raw)?.tb !== WrapStrategy.WRAP) return;
    const result = raw?.f || raw?.si ? raw : spilledInto(raw, spills?.[row]?.[column]);
    if (result) results.set(row, `${results.get(row) ?? ""}${column}:${result.v ?? ""}\n`);
  });
  return results;
}

function fitRows(
  { injector }: Spreadsheet,
  unitId: string,
  subUnitId: string,
  rows: readonly number[],
): void {
  if (rows.length === 0) return;
  const ranges = rows.map((row) => rangeOf({ row, column: 0, rows: 1, columns: 1 }));
  const { redos } = injector
    .get(SheetInterceptorService)
    .generateMutationsOfAutoHeight({ unitId, subUnitId, ranges, autoHeightRanges: ranges });
  // No step of undo of its own: the rows follow their texts again when these are undone.
  sequenceExecute(redos, injector.get(ICommandService));
}
