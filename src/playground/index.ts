import "@univerjs/preset-sheets-core/lib/index.css";
import "./playground.css";
import { formulas } from "./examples/formulas";
import { snapshot } from "./examples/snapshot";
import { theReport } from "./examples/the-report";
import { fetchMetadata } from "./fetch-metadata";
import { describeFunctions, registerFunction } from "./grid/functions";
import { showErrorsOnHover } from "./grid/error-hover";
import { forgetNotesOnEdit } from "./grid/forget-notes";
import { startUniver } from "./grid/start-univer";
import { UniverGrid } from "./grid/univer-grid";
import { isDark, onColourScheme } from "./page/colour-scheme";
import { element } from "./page/element";
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
  const grid = new UniverGrid(spreadsheet);
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
  await grid.calculated();

  grid.select(grid.activeSheet().id, areaOf(formulas.selected));
  connectPanels(frame, spreadsheet);
  followSelection(element("status", HTMLElement), grid, spreadsheet);
  element("starting", HTMLElement).remove();
  makeReady();
  offerToTests(grid, spreadsheet);
}

start().catch((error: unknown) => {
  console.error(error);
  const reason = error instanceof Error ? error.message : String(error);
  element("starting", HTMLElement).textContent = `The playground could not start: ${reason}`;
});
