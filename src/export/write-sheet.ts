import { PaperSize, type Workbook, type Worksheet } from "@cj-tech-master/excelts";
import type { Plan, PlannedSheet } from "../plans/plan";
import { rowHeights } from "../plans/row-heights";
import { addressOf } from "../plans/address";
import { cellStyles, fileStyle } from "./cell-styles";
import { cellValue } from "./cell-value";
import { addressAt, filledCells, type FilledCell } from "./filled-cells";
import { writeChart } from "./write-chart";
import { writeRules } from "./write-rules";
import { writeTable } from "./write-table";
import type { NamedPlan } from "./write-workbook";

/** Pixels of a digit and of a point, by which a file measures columns. */
const DIGIT = 7;
const PIXELS = 96 / 72;

/** Adds a sheet with all that is planned for it; `taken`, the names of the file's tables, grows. */
export function writeSheet(book: Workbook, { name, plan }: NamedPlan, taken: string[]): void {
  const sheet = book.addWorksheet(name, setUp(plan.sheet));
  const filled = filledCells(plan);
  const styled = cellStyles(plan.styles);
  for (const { column, width } of plan.widths) {
    sheet.getColumn(column + 1).width = Math.round((width * PIXELS * 256) / DIGIT) / 256;
  }
  for (const cell of filled.values()) writeCell(sheet, cell);
  for (const table of plan.tables) writeTable({ sheet, plan, filled, taken }, table);
  for (const [address, { style }] of styled) sheet.getCell(address).style = fileStyle(style);
  for (const [row, height] of rowHeights(plan)) sheet.getRow(row + 1).height = height;
  writeRules(sheet, plan);
  for (const { row, column, text } of plan.notes) {
    sheet.getCell(addressAt({ row, column })).note = { texts: [{ text }] };
  }
  writeChoices(sheet, plan);
  for (const chart of plan.charts) writeChart({ sheet, filled, styled }, chart);
}

function writeCell(sheet: Worksheet, { row, column, cell }: FilledCell): void {
  const address = addressAt({ row, column });
  try {
    sheet.getCell(address).value = cellValue(cell, address);
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    const where = addressOf(sheet.name, { row, column, rows: 1, columns: 1 });
    throw new Error(`${where} cannot be written: ${cause.message}.`, { cause });
  }
}

function writeChoices(sheet: Worksheet, { choices = [] }: Plan): void {
  for (const { row, column, sheet: listed, list, words, refusal } of choices) {
    sheet.getCell(addressAt({ row, column })).dataValidation = {
      type: "list",
      allowBlank: false,
      formulae: [words === undefined ? addressOf(listed, list, "$") : `"${words.join(",")}"`],
      showErrorMessage: true,
      error: refusal,
    };
  }
}

function setUp({
  headRows,
  landscape,
  footer,
  hidden,
}: PlannedSheet): Parameters<Workbook["addWorksheet"]>[1] {
  return {
    state: hidden === true ? "hidden" : "visible",
    views: [
      headRows === 0
        ? { state: "normal", showGridLines: false }
        : {
            state: "frozen",
            xSplit: 0,
            ySplit: headRows,
            topLeftCell: `A${headRows + 1}`,
            showGridLines: false,
          },
    ],
    pageSetup: {
      paperSize: PaperSize.A4,
      orientation: landscape ? "landscape" : "portrait",
      // As many pages long as it needs.
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      ...(headRows === 0 ? {} : { printTitlesRow: `1:${headRows}` }),
    },
    // An ampersand alone would begin a code.
    ...(footer === undefined ? {} : { headerFooter: { oddFooter: `&L${footer.replaceAll("&", "&&")}` } }),
  };
}
