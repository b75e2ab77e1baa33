import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Frame, FrameLocator, Page } from "playwright-core";
import type { RunningServer } from "../../src/hosting/server/start-server";
import { cellsOf } from "../../src/plans/address";
import "../office-js/judge";
import { expectOfficeJs, serveOfficeJs } from "../office-js/page-files";
import { launchBrowser } from "./browser";
import { serveDist } from "./server";

const AXE = path.resolve(__dirname, "../../node_modules/axe-core/axe.min.js");

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** A browser with the built playground, for tests of the pane's rooms; in the project "office-js-page" on Microsoft's client. */
export class PaneStage {
  /** What any page threw, and what its policy forbade it. */
  readonly complaints: string[] = [];

  private constructor(
    private readonly server: RunningServer,
    private readonly browser: Browser,
  ) {}

  static async start(): Promise<PaneStage> {
    const [server, browser] = await Promise.all([serveDist(), launchBrowser()]);
    return new PaneStage(server, browser);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }

  /** A page of its own, with a store of its own, once the grid is there; a script may run in its frames before all else, and the address say more. */
  async open(
    viewport: Viewport,
    colorScheme: "light" | "dark" = "light",
    before?: () => void,
    query = "",
  ): Promise<Page> {
    const context = await this.browser.newContext({
      viewport,
      colorScheme,
      reducedMotion: "reduce",
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const page = await context.newPage();
    if (before) await page.addInitScript(before);
    const { officeJsPageHost: pageHost } = globalThis;
    if (pageHost !== undefined) await serveOfficeJs(page, pageHost);
    // Patient with a slow machine: what is there sooner is taken sooner.
    page.setDefaultTimeout(20_000);
    page.setDefaultNavigationTimeout(40_000);
    page.on("pageerror", (error) => this.complaints.push(error.message));
    page.on("console", (message) => {
      if (forbidden(message.text())) this.complaints.push(message.text());
    });
    await page.goto(`${this.server.url}playground/${query}`);
    await page.waitForFunction(() => window.playground !== undefined);
    if (pageHost !== undefined) await expectOfficeJs(frameOf(page));
    return page;
  }
}

/** Whether the browser says that the content security policy stopped something. */
export const forbidden = (message: string): boolean => message.includes("Content Security Policy");

/** A page with the pane, with a room of it open where one is named, for all tests of a file. */
interface PaneSet {
  readonly stage: PaneStage;
  readonly page: Page;
  readonly pane: FrameLocator;
}

export async function setPane(viewport: Viewport, room?: string): Promise<PaneSet> {
  const stage = await PaneStage.start();
  try {
    const page = await stage.open(viewport);
    const pane = paneOf(page);
    if (room !== undefined) await openRoom(pane, room);
    return { stage, page, pane };
  } catch (error) {
    // Else the browser would keep the tests from ending.
    await stage.stop();
    throw error;
  }
}

/** Opens a room by its tab, or where it has none by the menu of the rest. */
export async function openRoom(pane: FrameLocator | Page, title: string): Promise<void> {
  const tabs = pane.getByRole("tablist", { name: "Rooms" });
  await tabs.waitFor();
  const tab = tabs.getByRole("tab", { name: title });
  if ((await tab.count()) > 0) return tab.click();
  await pane.getByRole("button", { name: "More rooms" }).click();
  await pane.getByRole("menuitem", { name: title }).click();
}

export const paneOf = (page: Page): FrameLocator => page.frameLocator("#pane");

export const frameOf = (page: Page): Frame =>
  page.frames().find((each) => each.url().includes("taskpane.html"))!;

export async function select(page: Page, a1: string): Promise<void> {
  const { x, y, tag } = await page.evaluate((at) => {
    const middle = window.playground!.middle(at);
    return { ...middle, tag: document.elementFromPoint(middle.x, middle.y)?.tagName };
  }, a1);
  // Else the click would go to the pane, or nowhere.
  if (tag !== "CANVAS") throw new Error(`${a1} is out of sight.`);
  await page.mouse.click(x, y);
  // After work in the pane the grid takes the focus a moment later, and keys that come before are lost to it.
  await page.waitForFunction(() => (document.activeElement as HTMLElement | null)?.isContentEditable);
}

/** Adds a sheet as the user does, and turns to it; the grid's own sheets end at column T and row 1,000. */
export async function addSheet(page: Page): Promise<void> {
  const { names } = await page.evaluate(() => window.playground!.sheets());
  await page.locator("[data-u-comp='sheet-bar-append-button']").first().click();
  await page.waitForFunction((known) => !known.includes(window.playground!.sheets().active), names);
}

/** Waits until the cells show these texts; when they never do, shows what they hold instead. */
export async function expectTexts(page: Page, a1: string, texts: readonly string[][]): Promise<void> {
  const holds = ([at, wanted]: readonly [string, string]): boolean =>
    JSON.stringify(window.playground!.read(at).map((row) => row.map(({ text }) => text))) === wanted;
  await page
    .waitForFunction(holds, [a1, JSON.stringify(texts)] as const, { timeout: 20_000 })
    .catch(() => undefined);
  expect(await textsIn(page, a1)).toEqual(texts);
}

/** What the cells of a range show, row by row. */
export async function textsIn(page: Page, a1: string): Promise<string[][]> {
  const cells = await page.evaluate((at) => window.playground!.read(at), a1);
  return cells.map((row) => row.map(({ text }) => text));
}

/** The address of the yellow cell under this label, on the comparison sheet that is open. */
export async function yellowCell(page: Page, label: string): Promise<string> {
  const lines = await textsIn(page, "A1:J14");
  const hint = lines.findIndex(([first]) => first!.startsWith("Choose in the yellow cells"));
  const column = lines[hint + 1]!.indexOf(label);
  if (hint < 0 || column < 0) throw new Error(`There is no yellow cell for "${label}".`);
  return cellsOf({ row: hint + 2, column, rows: 1, columns: 1 });
}

/** The name of what has the focus in the pane. */
export const focused = (page: Page): Promise<string> =>
  frameOf(page).evaluate(() => {
    const { ariaLabel, innerText } = document.activeElement as HTMLElement;
    return ariaLabel ?? innerText;
  });

/** Presses a key until something with such a name has the focus. */
export async function pressUntil(page: Page, key: string, isThere: (name: string) => boolean): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (isThere(await focused(page))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} leads nowhere; the focus is on: ${await focused(page)}`);
}

/** As quick as the quickest user: Cancel is pressed when the bar of this name shows how far the work is. */
export const cancelAtOnce = (page: Page, bar: string): Promise<void> =>
  frameOf(page).evaluate((label) => {
    const observer = new MutationObserver(() => {
      const cancel = [...document.querySelectorAll("button")].find((each) => each.innerText === "Cancel");
      if (!cancel || !document.querySelector(`progress[aria-label="${label}"]`)) return;
      observer.disconnect();
      cancel.click();
    });
    observer.observe(document.body, { subtree: true, childList: true });
  }, bar);

/** Nothing of the pane sticks out, and axe finds no violation. */
export async function expectAccessible(page: Page, width: number): Promise<void> {
  const frame = frameOf(page);
  expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  await frame.evaluate(readFileSync(AXE, "utf8"));
  const violations = await frame.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run()).violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
  });
  expect(violations).toEqual([]);
}
