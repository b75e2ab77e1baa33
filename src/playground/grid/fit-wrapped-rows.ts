import { ICommandService, sequenceExecute, WrapStrategy } from "@univerjs/core";
import { FormulaDataModel, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { univerRange } from "./area-of-range";
import { spilledInto } from "./read-cell";
import { spillsOf } from "./read-values";
import type { Spreadsheet } from "./start-univer";

type Workbook = NonNullable<ReturnType<Spreadsheet["api"]["getActiveWorkbook"]>>;

/** Gives rows the height that wrapped texts need which nobody typed: the grid itself fits those that are typed. */
export function fitWrappedRows(spreadsheet: Spreadsheet): void {
  const { api } = spreadsheet;
  /** By sheet: the texts in each row's wrapped cells. */
  let known = new Map<string, ReadonlyMap<number, string>>();
  const fit = (): void => {
    const workbook = api.getActiveWorkbook();
    if (!workbook) return;
    const found = new Map(
      workbook
        .getSheets()
        .map((sheet) => [sheet.getSheetId(), wrappedTexts(spreadsheet, workbook, sheet.getSheetId())]),
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

function wrappedTexts({ injector }: Spreadsheet, workbook: Workbook, sheetId: string): Map<number, string> {
  const texts = new Map<number, string>();
  const sheet = workbook.getSheetBySheetId(sheetId)?.getSheet();
  const styles = workbook.getWorkbook().getStyles();
  const spills = spillsOf(injector.get(FormulaDataModel), workbook.getId(), sheetId).cells;
  sheet?.getCellMatrix().forValue((row, column, raw) => {
    if (styles.getStyleByCell(raw)?.tb !== WrapStrategy.WRAP) return;
    const shown = spilledInto(raw, spills?.[row]?.[column]) ?? raw;
    if (shown?.v !== undefined) texts.set(row, `${texts.get(row) ?? ""}${column}:${shown.v ?? ""}\n`);
  });
  return texts;
}

function fitRows(
  { injector }: Spreadsheet,
  unitId: string,
  subUnitId: string,
  rows: readonly number[],
): void {
  if (rows.length === 0) return;
  const ranges = rows.map((row) => univerRange({ row, column: 0, rows: 1, columns: 1 }));
  const { redos } = injector
    .get(SheetInterceptorService)
    .generateMutationsOfAutoHeight({ unitId, subUnitId, ranges, autoHeightRanges: ranges });
  // No step of undo of its own: the rows follow their texts again when these are undone.
  sequenceExecute(redos, injector.get(ICommandService));
}
