import { ILayoutService } from "@univerjs/preset-sheets-core";
import { ChartLayer } from "./charts/chart-layer";
import { formulas } from "./examples/formulas";
import { snapshot } from "./examples/snapshot";
import { theReport } from "./examples/the-report";
import { closeBrackets } from "./grid/close-brackets";
import { decorateCells } from "./grid/decorate-cells";
import { showErrorsOnHover } from "./grid/error-hover";
import { takeFieldFormulas } from "./grid/field-formulas";
import { registerFieldValue } from "./grid/field-value";
import { fitWrappedRows } from "./grid/fit-wrapped-rows";
import { forgetNotesOnEdit } from "./grid/forget-notes";
import { forgetRowHeights } from "./grid/forget-row-heights";
import { formatNumber } from "./grid/format-number";
import { describeFunctions, registerFunction } from "./grid/functions";
import { leaveRemovedSheets } from "./grid/leave-removed-sheet";
import { growTowardsSelection } from "./grid/make-room";
import { onChange } from "./grid/on-change";
import { registerParts } from "./grid/parts-commands";
import { PartsStore } from "./grid/parts-store";
import { SheetView } from "./grid/sheet-view";
import { startUniver, type Spreadsheet } from "./grid/start-univer";
import { stayOnSheet } from "./grid/stay-on-sheet";
import { nameTables } from "./grid/table-names";
import { UniverGrid } from "./grid/univer-grid";
import type { LateHost } from "./late-host";
import { offerChoices } from "./page/choices/offer-choices";
import { refuseOtherValues } from "./page/choices/refuse-other-values";
import { isDark, onColourScheme } from "./page/colour-scheme";
import { element } from "./page/element";
import { CardPopup } from "./page/card-popup";
import { showNotesOnHover } from "./page/note-popup";
import { followSelection } from "./page/status-line";
import { areaOf } from "./stand-in/area";
import { offerToTests } from "./test-hook";
import { handOver, takeOver, type HandedOver } from "./workbook/hand-over";
import { keepWorkbook, openKept } from "./workbook/keep-workbook";
import { saveAndOpen } from "./workbook/save-and-open";

const EXAMPLES = [formulas, theReport];

/**
 * Starts the grid with the workbook that was opened, or else the examples, and gives it to the pane, which has
 * registered its functions before. What it hands back gives the keyboard to the sheet.
 */
export async function startSpreadsheet(host: LateHost): Promise<() => void> {
  // A browser that keeps nothing opens nothing.
  const opened = await takeOver().catch(() => undefined);
  try {
    return await startWith(host, opened);
  } catch (error) {
    if (!opened?.before) throw error;
    await handOver({ ...opened.before, refused: opened.name });
    window.location.reload();
    return new Promise(() => undefined);
  }
}

async function startWith(host: LateHost, opened: HandedOver | undefined): Promise<() => void> {
  const spreadsheet = startUniver("grid", isDark());
  const store = new PartsStore();
  const grid = new UniverGrid(spreadsheet, store);
  onColourScheme((dark) => spreadsheet.api.toggleDarkMode(dark));

  // Before the formulas that use them: an older one stays #NAME?.
  closeBrackets(spreadsheet);
  registerFieldValue(spreadsheet);
  host.arrive(grid, (name, call) => registerFunction(spreadsheet, name, call));
  if (opened) openKept(spreadsheet, opened.kept);
  else spreadsheet.api.createWorkbook(snapshot(EXAMPLES));
  describeFunctions(spreadsheet, host.metadata);
  takeFieldFormulas(spreadsheet);
  forgetNotesOnEdit(spreadsheet);
  showErrorsOnHover(spreadsheet, grid);
  growTowardsSelection(spreadsheet);
  leaveRemovedSheets(spreadsheet);
  forgetRowHeights(spreadsheet);
  stayOnSheet(spreadsheet);
  registerParts(spreadsheet, store);
  if (opened) store.replace(opened.kept.parts);
  // Before the first calculation too: a formula that names a table which is not known stays #NAME?.
  const rename = nameTables(spreadsheet, grid);
  await grid.calculated();

  const { sheetId, area } = opened?.kept.selected ?? {
    sheetId: grid.activeSheet().id,
    area: areaOf(formulas.selected),
  };
  grid.select(sheetId, area);
  const status = followSelection(element("status", HTMLElement), grid, spreadsheet, store);
  refuseOtherValues(spreadsheet, grid, (sentence) => status.refuse(sentence));
  fitWrappedRows(spreadsheet);
  const charts = showParts(spreadsheet, grid, store, { rename, onChosen: () => status.accept() });
  saveAndOpen(() => keepWorkbook(spreadsheet, grid), opened?.name ?? "Workbook", status);
  if (opened?.refused !== undefined)
    status.refuse(`“${opened.refused}” could not be shown; the workbook from before is here again.`);
  else if (opened) status.tell(`Opened “${opened.name}”.`);
  host.open();
  offerToTests(grid, new SheetView(spreadsheet), charts);
  return () => spreadsheet.injector.get(ILayoutService).focus();
}

/** Keeps tables, conditional formats, notes, lists and charts on the sheet as the parts and cells are now. */
function showParts(
  spreadsheet: Spreadsheet,
  grid: UniverGrid,
  store: PartsStore,
  { rename, onChosen }: { readonly rename: () => void; readonly onChosen: () => void },
): ChartLayer {
  const view = new SheetView(spreadsheet);
  const charts = new ChartLayer(grid, view, formatNumber);
  const redecorate = decorateCells(spreadsheet, grid);
  const marks = offerChoices(spreadsheet, grid, view, onChosen);
  showNotesOnHover(spreadsheet, grid, view);
  const cards = new CardPopup(spreadsheet, grid, view);
  onChange(spreadsheet, store, view.element, {
    onContent: () => {
      charts.outdate();
      redecorate();
      rename();
    },
    onView: () => {
      charts.place();
      marks.place();
      cards.place();
    },
  });
  return charts;
}
