import "@univerjs/preset-sheets-core/lib/index.css";
import "./playground.css";
import { formulas } from "./examples/formulas";
import { snapshot } from "./examples/snapshot";
import { theReport } from "./examples/the-report";
import { ChartLayer } from "./charts/chart-layer";
import { fetchMetadata } from "./fetch-metadata";
import { decorateCells } from "./grid/decorate-cells";
import { describeFunctions, registerFunction } from "./grid/functions";
import { showErrorsOnHover } from "./grid/error-hover";
import { fitWrappedRows } from "./grid/fit-wrapped-rows";
import { forgetNotesOnEdit } from "./grid/forget-notes";
import { forgetRowHeights } from "./grid/forget-row-heights";
import { formatNumber } from "./grid/format-number";
import { growTowardsSelection } from "./grid/make-room";
import { leaveRemovedSheets } from "./grid/leave-removed-sheet";
import { onChange } from "./grid/on-change";
import { registerParts } from "./grid/parts-commands";
import { PartsStore } from "./grid/parts-store";
import { SheetView } from "./grid/sheet-view";
import { stayOnSheet } from "./grid/stay-on-sheet";
import { startUniver, type Spreadsheet } from "./grid/start-univer";
import { UniverGrid } from "./grid/univer-grid";
import { offerChoices } from "./page/choices/offer-choices";
import { refuseOtherValues } from "./page/choices/refuse-other-values";
import { isDark, onColourScheme } from "./page/colour-scheme";
import { element } from "./page/element";
import { showNotesOnHover } from "./page/note-popup";
import { openPane } from "./page/open-pane";
import { connectPanels } from "./page/panels";
import { followSelection } from "./page/status-line";
import { areaOf } from "./stand-in/area";
import { offerToTests } from "./test-hook";

const EXAMPLES = [formulas, theReport];

async function start(): Promise<void> {
  const metadata = await fetchMetadata();
  const frame = element("pane", HTMLIFrameElement);
  const spreadsheet = startUniver("grid", isDark());
  const store = new PartsStore();
  const grid = new UniverGrid(spreadsheet, store);
  onColourScheme((dark) => spreadsheet.api.toggleDarkMode(dark));

  let makeReady = (): void => undefined;
  window.playgroundHost = {
    grid,
    metadata,
    register: (name, call) => registerFunction(spreadsheet, name, call),
    ready: new Promise((resolve) => (makeReady = resolve)),
  };

  await openPane(frame);
  spreadsheet.api.createWorkbook(snapshot(EXAMPLES));
  describeFunctions(spreadsheet, metadata);
  forgetNotesOnEdit(spreadsheet);
  showErrorsOnHover(spreadsheet, grid);
  growTowardsSelection(spreadsheet);
  leaveRemovedSheets(spreadsheet);
  forgetRowHeights(spreadsheet);
  stayOnSheet(spreadsheet);
  registerParts(spreadsheet, store);
  await grid.calculated();

  grid.select(grid.activeSheet().id, areaOf(formulas.selected));
  connectPanels(frame, spreadsheet);
  const status = followSelection(element("status", HTMLElement), grid, spreadsheet, store);
  refuseOtherValues(spreadsheet, grid, (sentence) => status.refuse(sentence));
  fitWrappedRows(spreadsheet);
  const charts = showParts(spreadsheet, grid, store, () => status.accept());
  element("starting", HTMLElement).remove();
  makeReady();
  offerToTests(grid, spreadsheet, charts);
}

/** Keeps tables, conditional formats, notes, lists and charts on the sheet as the parts and cells are now. */
function showParts(
  spreadsheet: Spreadsheet,
  grid: UniverGrid,
  store: PartsStore,
  onChosen: () => void,
): ChartLayer {
  const view = new SheetView(spreadsheet);
  const charts = new ChartLayer(grid, view, formatNumber);
  const redecorate = decorateCells(spreadsheet, grid);
  const marks = offerChoices(spreadsheet, grid, view, onChosen);
  showNotesOnHover(spreadsheet, grid, view);
  onChange(spreadsheet, store, view.element, {
    onContent: () => {
      charts.outdate();
      redecorate();
    },
    onView: () => {
      charts.place();
      marks.place();
    },
  });
  return charts;
}

start().catch((error: unknown) => {
  console.error(error);
  const reason = error instanceof Error ? error.message : String(error);
  element("starting", HTMLElement).textContent = `The playground could not start: ${reason}`;
});
