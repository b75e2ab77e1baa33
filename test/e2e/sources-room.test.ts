import { datasetFolders } from "../core/raw-figures";
import type { FrameLocator, Page } from "playwright-core";
import { expectAccessible, frameOf, openRoom, pressUntil, setPane, type PaneStage } from "./pane-stage";
import { soon } from "./soon";

jest.setTimeout(120_000);

let stage: PaneStage;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  ({ stage, page, pane } = await setPane({ width: 1600, height: 1000 }));
});

afterAll(() => stage.stop());

const card = (id: string) => pane.locator(`[data-entry="${id}"]`);

const copyButton = (what: string) => pane.getByRole("button", { name: `Copy ${what}`, exact: true });

/** Waits for the word that the text with this label was copied. */
const told = (label: string): Promise<void> =>
  pane.getByText(`${label}CopyCopied.`, { exact: true }).waitFor();

const clipboard = (): Promise<string> => frameOf(page).evaluate(() => navigator.clipboard.readText());

const listed = () =>
  pane.locator("[data-entry]").evaluateAll((cards) => cards.map((each) => each.getAttribute("data-entry")));

test("the room, a dataset and its citation are reached by keyboard alone", async () => {
  const { x, y } = await page.evaluate(() => window.playground!.middle("G1"));
  await page.mouse.click(x, y);
  await page.keyboard.press("F6");
  await pressUntil(page, "Tab", (name) => name === "More rooms");
  await page.keyboard.press("Enter");
  await pane.getByRole("menu").waitFor();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await pane.getByRole("searchbox", { name: "Search the sources" }).waitFor();
  expect(await listed()).toHaveLength(datasetFolders.length + 1);
  await pane.getByText(`${datasetFolders.length} datasets, the preferred first, and the report`).waitFor();

  await pressUntil(page, "Tab", (name) => name.startsWith("Patents granted by the USPTO"));
  await page.keyboard.press("Enter");
  await pane.getByText("38 areas, 1998 to 2020: complete.").waitFor();
  await pressUntil(page, "Tab", (name) => name === "Copy the citation as text");
  await page.keyboard.press("Enter");
  await card("uspto-patents").getByText("Copied.").waitFor();
  expect(await clipboard()).toMatch(
    /^National Center for Science and Engineering Statistics .* \(2022\)\. Patents granted by the USPTO/,
  );
});

test("each style of citation and the edition have their own button", async () => {
  await copyButton("the citation as BibTeX").click();
  await told("BibTeX");
  expect(await clipboard()).toMatch(/^@misc\{uspto-patents,\n {2}author = /);
  await copyButton("the address").click();
  await told("Address");
  expect(await clipboard()).toBe("https://ncses.nsf.gov/pubs/nsb20224");
  await copyButton("the edition").click();
  await told("Edition of the bundled figures");
  expect(await clipboard()).toMatch(/^\d{4}-\d\d-\d\d [0-9a-f]{8}$/);
});

test("where the clipboard is forbidden the text is selected, and that is said", async () => {
  await frameOf(page).evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("NotAllowedError"));
  });
  await copyButton("the address").click();
  await pane.getByText("The text is selected: Ctrl+C copies it").waitFor();
  expect(await frameOf(page).evaluate(() => String(getSelection()))).toBe(
    "https://ncses.nsf.gov/pubs/nsb20224",
  );
});

test("a dataset says what it is, and its licence is a link that leaves the pane alone", async () => {
  const text = await card("uspto-patents").innerText();
  for (const part of [
    "utility patents granted by one office, the USPTO",
    "37 codes, from WIPO:0 (All fields) to WIPO:",
    "1998 to 2020; last complete year 2020",
    "SINV-44 to SINV-80",
    "Indicators 2022",
    "Never splice two patent datasets",
  ]) {
    expect(text).toContain(part);
  }
  const licence = card("uspto-patents").getByRole("link", { name: "US government work, public domain" });
  await soon(async () =>
    expect(await licence.getAttribute("href")).toBe("https://www.usa.gov/government-copyright"),
  );
  await soon(async () => expect(await licence.getAttribute("rel")).toContain("noopener"));
});

test("the map tells each area's years, and shows all areas when asked", async () => {
  await card("pct-applications").getByRole("button").first().click();
  const rows = card("pct-applications").locator("tbody tr");
  await rows.first().waitFor();
  await soon(async () => expect(await rows.count()).toBe(15));
  await pane.getByRole("button", { name: "Show all 85 areas" }).click();
  await soon(async () => expect(await rows.count()).toBe(85));
  await soon(async () =>
    expect(await rows.first().getByRole("img").getAttribute("aria-label")).toBe("2000 to 2022: all"),
  );
  await soon(async () =>
    expect(await rows.last().getByRole("img").getAttribute("aria-label")).toBe("2000 to 2022: 2 of 6"),
  );
});

test("a search with a typo finds, and a domain narrows", async () => {
  await pane.getByRole("searchbox").fill("ventur captial");
  expect((await listed())[0]).toMatch(/^venture-capital-/);
  await pane.getByText(new RegExp(`^\\d+ of ${datasetFolders.length + 1} sources match$`)).waitFor();
  await pane.getByRole("searchbox").fill("");
  await pane.getByRole("combobox", { name: "Domain" }).selectOption({ label: "Trade" });
  expect(await listed()).toEqual(["trade-baci-hs4", "trade-kti-ncses"]);
});

test("the report is a source too, with what is held of it", async () => {
  await pane.getByRole("combobox", { name: "Domain" }).selectOption({ label: "The report" });
  await card("report").getByRole("button").first().click();
  const text = await card("report").innerText();
  expect(text).toMatch(/31 policies, 115 facts, 55 statements about its figures, 63 flags/);
  expect(text).toContain("Reuse with the source acknowledged (Commission Decision 2011/833/EU)");
  expect(await card("report").getByRole("link", { name: "10.2826/09523" }).getAttribute("href")).toBe(
    "https://doi.org/10.2826/09523",
  );
});

test("domain and open source are there again when the pane opens anew", async () => {
  await page.reload();
  await page.waitForFunction(() => window.playground !== undefined);
  await card("report")
    .getByText(/31 policies/)
    .waitFor();
  expect(await listed()).toEqual(["report"]);
});

describe.each([320, 480])("At %i pixels", (width) => {
  test.each(["light", "dark"] as const)(
    "nothing sticks out and no rule of accessibility is broken: %s",
    async (scheme) => {
      const narrow = await stage.open({ width, height: 700 }, scheme);
      await narrow.getByRole("button", { name: "Pane" }).click();
      const room = narrow.frameLocator("#pane");
      await openRoom(room, "Sources");
      for (const id of [
        "trade-baci-hs4",
        "venture-capital-us-cn-by-technology",
        "context-indicators",
        "report",
      ]) {
        const opened = room.locator(`[data-entry="${id}"]`);
        await opened.getByRole("button").first().click();
        await opened.getByText("How to cite").waitFor();
        await expectAccessible(narrow, width);
      }
      await narrow.context().close();
    },
  );
});

test("nothing was thrown", () => {
  expect(stage.complaints).toEqual([]);
});
