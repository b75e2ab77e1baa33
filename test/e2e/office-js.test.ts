import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page, Route } from "playwright-core";
import { launchBrowser } from "./browser";
import { openRoom } from "./pane-stage";
import { serveDist } from "./server";

const MODULES = path.resolve(__dirname, "../../node_modules");
const OFFICE_JS = path.join(MODULES, "@microsoft/office-js/dist");
const OFFICE_URL = "https://appsforoffice.microsoft.com/lib/1/hosted/";

jest.setTimeout(120_000);

let browser: Browser;
let server: Awaited<ReturnType<typeof serveDist>>;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveDist()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
afterEach(() => page.close());

/** Opens the built pane in a plain browser that reaches nothing but the built files and, if wanted, office.js. */
async function openPane({ office }: { readonly office: boolean }): Promise<void> {
  complaints = [];
  page = await browser.newPage({ viewport: { width: 320, height: 700 }, reducedMotion: "reduce" });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    // What the test itself keeps from the network is no fault of the page.
    const blocked = message.text().startsWith("Failed to load resource: net::ERR_FAILED");
    if (message.type() === "error" && !blocked) complaints.push(message.text());
  });
  await page.route(
    (url) => url.origin !== new URL(server.url).origin,
    (route) => (office ? officeFile(route) : route.abort()),
  );
  await page.goto(new URL("taskpane.html", `${server.url.replace(/\/$/, "")}/`).href);
  await page.getByRole("heading", { level: 1 }).waitFor();
}

/** Microsoft's files from the package; whatever else office.js asks for, such as telemetry, is refused. */
function officeFile(route: Route): Promise<void> {
  const url = route.request().url().split("?")[0] ?? "";
  const file = path.join(OFFICE_JS, url.slice(OFFICE_URL.length));
  return url.startsWith(OFFICE_URL) && existsSync(file) ? route.fulfill({ path: file }) : route.abort();
}

const paneText = () => page.locator("#pane").innerText();

async function expectReadOnlyGuide(): Promise<void> {
  const text = await paneText();
  expect(text).toContain("This pane works inside Excel.");
  expect(text).toContain("nothing can be inserted");
  await openRoom(page, "Guide");
  await page.getByRole("searchbox").fill("share");
  await page.getByRole("button", { name: /^ATI\.SHARE/ }).click();
  const insert = page.getByRole("button", { name: /^Insert into the selected cell/ }).first();
  await insert.waitFor();
  expect(await insert.getAttribute("aria-disabled")).toBe("true");
  expect(await insert.getAttribute("aria-label")).toContain("only inside Excel");
}

describe("Under the real office.js, in a browser without Excel", () => {
  beforeEach(() => openPane({ office: true }));

  it("the pane says that it needs Excel, shows the guide and inserts nothing", async () => {
    expect(await page.evaluate(() => [typeof Office, typeof Excel])).toEqual(["object", "undefined"]);
    await expectReadOnlyGuide();
    expect(complaints).toEqual([]);
  });

  it("every function of the metadata is associated by a script that came before the pane", async () => {
    const [described, associated] = await page.evaluate(async () => {
      const metadata = (await (await fetch("functions.json")).json()) as { functions: { id: string }[] };
      // office.js keeps there, by id, what Excel would call.
      const { _association } = CustomFunctions as unknown as { _association: { mappings: object } };
      return [metadata.functions.map(({ id }) => id), Object.keys(_association.mappings)] as const;
    });
    expect(described).toContain("SHARE");
    expect([...associated].sort()).toEqual([...described].sort());
    expect(complaints).toEqual([]);
  });

  it("no rule of accessibility is broken, with a function opened or not", async () => {
    await page.evaluate(readFileSync(path.join(MODULES, "axe-core/axe.min.js"), "utf8"));
    const violations = () =>
      page.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        return (await axe.run()).violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
      });
    expect(await violations()).toEqual([]);
    await expectReadOnlyGuide();
    expect(await violations()).toEqual([]);
  });

  it("the pane fits into its least width", async () => {
    await expectReadOnlyGuide();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

describe("Where office.js cannot be reached", () => {
  it("the pane can be read all the same", async () => {
    await openPane({ office: false });
    expect(await page.evaluate(() => typeof Office)).toBe("undefined");
    await expectReadOnlyGuide();
  });
});
