import { CellAlertManagerService } from "@univerjs/preset-sheets-core";
import { isCellError } from "../stand-in/cell-value";
import type { Grid } from "../stand-in/grid";
import type { Spreadsheet } from "./start-univer";

/** Shows a function's own sentence where the pointer rests on its error, instead of the grid's general one. */
export function showErrorsOnHover({ injector }: Spreadsheet, grid: Grid): void {
  const alerts = injector.get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const { subUnitId, row, col } = alert.location;
    const value = grid.read(subUnitId, { row, column: col, rows: 1, columns: 1 })[0]?.[0]?.value ?? null;
    const message = isCellError(value) ? value.message : undefined;
    show(message === undefined ? alert : { ...alert, message, width: 280, height: 120 });
  };
}
