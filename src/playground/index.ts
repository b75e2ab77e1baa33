import "@univerjs/preset-sheets-core/lib/index.css";
import "./playground.css";
import { fetchMetadata } from "./fetch-metadata";
import { LateHost } from "./late-host";
import { element } from "./page/element";
import { openPane } from "./page/open-pane";
import { connectPanels } from "./page/panels";
import { untilQuiet } from "./page/until-quiet";

/** The pane first, which is small and what one comes for; the grid takes seconds on a slow machine. */
async function start(): Promise<void> {
  const frame = element("pane", HTMLIFrameElement);
  const host = new LateHost(await fetchMetadata());
  window.playgroundHost = host;
  await openPane(frame);
  let focusSheet = (): void => undefined;
  connectPanels(frame, () => focusSheet());
  if (frame.contentDocument) await untilQuiet(frame.contentDocument.body);

  const { startSpreadsheet } = await import(/* webpackChunkName: "grid" */ "./start-spreadsheet");
  focusSheet = await startSpreadsheet(host);
  element("starting", HTMLElement).remove();
}

start().catch((error: unknown) => {
  console.error(error);
  const reason = error instanceof Error ? error.message : String(error);
  element("starting", HTMLElement).textContent = `The playground could not start: ${reason}`;
});
