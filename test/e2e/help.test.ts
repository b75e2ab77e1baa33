import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import type { RunningServer } from "../../src/hosting/server/start-server";
import metadata from "../../src/data/compiled/functions.json";
import { launchBrowser } from "./browser";
import { forbidden } from "./pane-stage";
import { serveDist } from "./server";
import { soon } from "./soon";

jest.setTimeout(180_000);

const HELP = path.resolve(__dirname, "../../dist/help");
const AXE = readFileSync(path.resolve(__dirname, "../../node_modules/axe-core/axe.min.js"), "utf8");
const PAGES = readdirSync(HELP).filter((file) => file.endsWith(".html"));
const LOCALHOST = "https://localhost:3000/";

let server: RunningServer;
let browser: Browser;
const complaints: string[] = [];

beforeAll(async () => {
  [server, browser] = await Promise.all([serveDist(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function openPage(width: number, colorScheme: "light" | "dark" = "light"): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
  const page = await context.newPage();
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (forbidden(message.text())) complaints.push(message.text());
  });
  return page;
}

const titlesFound = (page: Page) => page.locator("#found a").allInnerTexts();

test("every function's helpUrl opens its page", async () => {
  const page = await openPage(1280);
  for (const { id, helpUrl } of metadata.functions) {
    expect(helpUrl.startsWith(LOCALHOST)).toBe(true);
    const response = await page.goto(helpUrl.replace(LOCALHOST, server.url));
    expect([id, response?.status()]).toEqual([id, 200]);
    expect(await page.locator("h1").innerText()).toBe(`ATI.${id}`);
  }
  await page.context().close();
});

describe.each([320, 1280])("At %i pixels", (width) => {
  test.each(["light", "dark"] as const)(
    "nothing of a page sticks out, no word of a table is cut in two, every picture is there, and axe finds nothing: %s",
    async (scheme) => {
      const page = await openPage(width, scheme);
      expect(PAGES.length).toBeGreaterThan(45);
      for (const file of PAGES) {
        await page.goto(`${server.url}help/${file}`);
        await page.evaluate(AXE);
        const seen = await page.evaluate(async () => {
          const { axe } = window as unknown as {
            axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
          };
          const { violations } = await axe.run();
          const words = [...document.querySelectorAll("th, td")].flatMap((cell) =>
            [...cell.childNodes].flatMap((node) =>
              [...(node.nodeValue ?? "").matchAll(/[a-z]+/gi)].map(({ 0: word, index }) => {
                const range = document.createRange();
                range.setStart(node, index);
                range.setEnd(node, index + word.length);
                return { word, lines: range.getClientRects().length };
              }),
            ),
          );
          return {
            wide: document.documentElement.scrollWidth,
            lost: [...document.images].filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src),
            cut: words.filter(({ lines }) => lines > 1).map(({ word }) => word),
            violations: violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]),
          };
        });
        expect({ file, ...seen }).toEqual({ file, wide: width, lost: [], cut: [], violations: [] });
      }
      await page.context().close();
    },
  );
});

/** By keyboard alone, from the first page to what was searched for. */
async function searchByKeyboard(page: Page): Promise<void> {
  await page.keyboard.press("Tab");
  await soon(async () =>
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe("Skip to the content"),
  );
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.type("specialisation");
  await page
    .locator("#told")
    .getByText(/pages?[:,]/)
    .waitFor();
  expect((await titlesFound(page))[0]).toBe("ATI.RPA");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "ATI.RPA" }).waitFor();
}

test("who types specialisation finds RPA, by keyboard alone, from a server", async () => {
  const page = await openPage(320);
  await page.goto(`${server.url}help/index.html`);
  await searchByKeyboard(page);
  await page.context().close();
});

test("the search works without a server too, in a folder", async () => {
  const page = await openPage(1280);
  await page.goto(pathToFileURL(path.join(HELP, "index.html")).href);
  await searchByKeyboard(page);
  await page.getByRole("link", { name: "Search" }).click();
  await page.locator("#asked:focus").waitFor();
  await page.keyboard.type("zebra");
  await page.getByText("No page is about this.").waitFor();
  expect(await titlesFound(page)).toEqual([]);
  await page.context().close();
});

test("without scripts the contents are all there, and no search that would not work", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${server.url}help/index.html`);
  expect(await page.locator("#search").isVisible()).toBe(false);
  expect(await page.locator(".contents a").count()).toBe(PAGES.length - 1);
  await context.close();
});

test("on paper there is no search, and a long answer is not cut by a frame that scrolls", async () => {
  const page = await openPage(1280, "dark");
  await page.goto(`${server.url}help/explain.html`);
  await page.emulateMedia({ media: "print" });
  const printed = await page.evaluate(() => {
    const styleOf = (selector: string) => getComputedStyle(document.querySelector(selector)!);
    return {
      nav: styleOf("nav").display,
      ground: styleOf("body").backgroundColor,
      cut: [...document.querySelectorAll(".wide")].map((each) => getComputedStyle(each).overflow),
    };
  });
  expect(printed).toMatchObject({ nav: "none", ground: "rgb(255, 255, 255)" });
  expect(printed.cut.filter((overflow) => overflow !== "visible")).toEqual([]);
  await page.context().close();
});

test("no page threw anything or was forbidden anything", () => {
  expect(complaints).toEqual([]);
});
