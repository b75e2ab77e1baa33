import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildSync } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { startServer } from "../../src/hosting/server/start-server";
import { launchBrowser } from "../e2e/browser";
import { dist } from "./built-functions";
import { scriptsAtStart } from "./scripts-at-start";

/** How much slower than this machine an office's is. */
const SLOWER = 4;
const ROUNDS = 5;
/** Long enough for what follows the first screen. */
const SETTLED_MS = 1_000;

/** Milliseconds from going to a page. */
interface Start {
  /** Until it shows any words. */
  readonly words: number;
  /** Until it shows a figure; never on the empty page. */
  readonly answer: number;
  /** The longest time for which it did not answer. */
  readonly longest: number;
}

/** The least that a page of Fluent's can be. */
const EMPTY = `
  import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
  import { createRoot } from "react-dom/client";
  createRoot(document.getElementById("pane")).render(
    <FluentProvider theme={webLightTheme}><Button>Nothing else</Button></FluentProvider>,
  );`;

/** How the built pane starts, how an empty page does in the same run, and what the pane loads for it. */
export async function startsOfPane(): Promise<{ pane: Start; empty: Start; scripts: readonly string[] }> {
  const folder = emptyPage();
  const browser = await launchBrowser();
  const [ours, theirs] = await Promise.all([startServer(dist, 0), startServer(folder, 0)]);
  try {
    let [pane, empty] = [NEVER, NEVER];
    // In turns, so that what else the machine does meets both.
    for (let round = 0; round < ROUNDS; round += 1) {
      pane = best(pane, await startOf(browser, `${ours.url}playground/taskpane.html`));
      empty = best(empty, await startOf(browser, `${theirs.url}index.html`));
    }
    const page = await browser.newPage();
    await page.goto(`${ours.url}playground/taskpane.html`);
    await page.waitForTimeout(SETTLED_MS);
    return { pane, empty, scripts: await scriptsAtStart(page.mainFrame()) };
  } finally {
    await Promise.all([browser.close(), ours.close(), theirs.close()]);
    rmSync(folder, { recursive: true });
  }
}

const NEVER: Start = { words: Infinity, answer: Infinity, longest: Infinity };

const best = (one: Start, other: Start): Start => ({
  words: Math.min(one.words, other.words),
  answer: Math.min(one.answer, other.answer),
  longest: Math.min(one.longest, other.longest),
});

function emptyPage(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "empty-fluent-page-"));
  buildSync({
    stdin: { contents: EMPTY, loader: "tsx", resolveDir: path.resolve(__dirname, "../..") },
    outfile: path.join(folder, "empty.js"),
    bundle: true,
    minify: true,
    jsx: "automatic",
    target: "es2020",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  writeFileSync(
    path.join(folder, "index.html"),
    '<!doctype html><title>Empty</title><script defer src="empty.js"></script><div id="pane"></div>',
  );
  return folder;
}

async function startOf(browser: Browser, address: string): Promise<Start> {
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  // As a text, for what compiles this file would put its own names into a function.
  await page.addInitScript(WATCH);
  await page.goto(address);
  // As functions, since a page's policy forbids it to run a text.
  await page.waitForFunction(() => (globalThis as unknown as Watched).started.words < Infinity);
  await page
    .waitForFunction(() => (globalThis as unknown as Watched).started.answer < Infinity, undefined, {
      timeout: 3_000,
    })
    .catch(() => undefined);
  await page.waitForTimeout(SETTLED_MS);
  const start = await read(page);
  await page.close();
  return start;
}

/** A page on which `WATCH` has run. */
interface Watched {
  readonly started: Start;
}

const WATCH = `
  const started = (window.started = { words: Infinity, answer: Infinity, longest: 0 });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) started.longest = Math.max(started.longest, duration);
  }).observe({ type: "longtask", buffered: true });
  function look() {
    const text = document.getElementById("pane")?.innerText ?? "";
    if (text !== "") started.words = Math.min(started.words, performance.now());
    if (/\\d %/.test(text)) started.answer = Math.min(started.answer, performance.now());
    requestAnimationFrame(look);
  }
  requestAnimationFrame(look);`;

/** Infinity is lost on the way out of a page. */
async function read(page: Page): Promise<Start> {
  const { words, answer, longest } = await page.evaluate<Record<keyof Start, number | null>>(
    "JSON.parse(JSON.stringify(started))",
  );
  return { words: words ?? Infinity, answer: answer ?? Infinity, longest: longest ?? Infinity };
}
