import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { LOGO, SCREENSHOT } from "../../src/hosting/store/listing";
import { launchBrowser } from "./browser";
import { addSheet, frameOf, openRoom, paneOf, PaneStage, select } from "./pane-stage";

jest.setTimeout(300_000);

const ASSETS = path.resolve(__dirname, "../../assets");
const FOLDER = path.join(ASSETS, "store");
/** With UPDATE_PICTURES=1 the pictures of a listing in the store are taken anew. */
const isTaking = process.env.UPDATE_PICTURES === "1";

const ask = async (pane: FrameLocator, text: string) => {
  const line = pane.getByRole("combobox", { name: "Ask for a figure" });
  await line.fill(text);
  await pane.getByRole("option").first().waitFor();
  await line.press("Enter");
};

/** In the order in which the store shows them; each on a page of its own. */
const SCREENSHOTS: Readonly<Record<string, (pane: FrameLocator, page: Page) => Promise<void>>> = {
  "1-explore": async (pane, page) => {
    await addSheet(page);
    await ask(pane, "big data patents korea vs eu since 2010");
    await pane.getByRole("button", { name: /^Insert table and chart/ }).click();
    await pane.getByText(/^Inserted at /).waitFor();
  },
  "2-compare": async (pane) => {
    await openRoom(pane, "Compare");
    await pane.getByRole("radio", { name: /^Head to head/ }).check();
    await pane.getByRole("button", { name: "Build the sheet", exact: true }).click();
    await pane.getByRole("button", { name: "Rebuild" }).waitFor();
  },
  "3-formula": async (pane, page) => {
    await select(page, "A5");
    await pane.getByRole("button", { name: "Formula of A5" }).click();
  },
  "4-report": async (pane) => {
    await openRoom(pane, "Report");
    await pane.locator("[data-entry]").first().getByRole("button").first().click();
  },
  "5-sources": async (pane) => {
    await openRoom(pane, "Sources");
    await pane.locator('[data-entry="uspto-patents"]').getByRole("button").first().click();
  },
};

(isTaking ? describe : describe.skip)("The pictures of the store", () => {
  let stage: PaneStage;
  beforeAll(async () => {
    stage = await PaneStage.start();
    mkdirSync(FOLDER, { recursive: true });
  });
  afterAll(() => stage.stop());

  test.each(Object.entries(SCREENSHOTS))("are taken: %s", async (name, prepare) => {
    const page = await stage.open(SCREENSHOT);
    await prepare(paneOf(page), page);
    await frameOf(page).evaluate(() => {
      for (const each of document.querySelectorAll("*")) each.scrollTop = 0;
    });
    // What opens, and charts, are drawn step by step.
    await page.waitForTimeout(2_000);
    writeFileSync(path.join(FOLDER, `screenshot-${name}.png`), await page.screenshot());
    await page.context().close();
  });

  test("the logo is drawn", async () => {
    const browser = await launchBrowser();
    const page = await browser.newPage({ viewport: LOGO });
    const icon = readFileSync(path.join(ASSETS, "icon.svg"), "utf8");
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${icon}`,
    );
    writeFileSync(path.join(FOLDER, "logo.png"), await page.screenshot({ omitBackground: true }));
    await browser.close();
  });
});

test("there is one for each, and no other", () => {
  expect(readdirSync(FOLDER).sort()).toEqual(
    ["logo.png", ...Object.keys(SCREENSHOTS).map((name) => `screenshot-${name}.png`)].sort(),
  );
});
