import { readFileSync } from "node:fs";
import type { FrameLocator, Page } from "playwright-core";
import {
  expectAccessible,
  frameOf,
  openRoom,
  paneOf,
  pressUntil,
  setPane,
  type PaneStage,
} from "./pane-stage";

jest.setTimeout(120_000);

let stage: PaneStage;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  ({ stage, page, pane } = await setPane({ width: 1280, height: 1000 }));
});

afterAll(() => stage.stop());

/** The file that a click of a button downloads. */
async function saved(within: Page, name: string): Promise<{ readonly file: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    within.waitForEvent("download"),
    paneOf(within).getByRole("button", { name }).click(),
  ]);
  return { file: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Width and height, in the first chunk of a PNG. */
const sizeOf = (png: Buffer): readonly number[] => [png.readUInt32BE(16), png.readUInt32BE(20)];

const open = (within: FrameLocator) => within.getByText("Save picture", { exact: true }).first().click();

test("a chart of Explore is saved as PNG, twice the size of its letters' measure, with its title for a name", async () => {
  await open(pane);
  const { file, bytes } = await saved(page, "Save picture as PNG: Patent share, Big Data");
  expect(file).toBe("Patent share in Big Data South Korea, 1998 to 2020.png");
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  const [width, height = 0] = sizeOf(bytes);
  expect(width).toBe(1280);
  expect(height).toBeGreaterThan(500);
  await pane.getByText(/^Patent share in Big Data South Korea.*\.png is handed to the browser\./).waitFor();
});

test("as SVG it has title, unit, source and edition, and needs nothing of the pane", async () => {
  const { file, bytes } = await saved(page, "Save picture as SVG: Patent share, Big Data");
  expect(file).toMatch(/\.svg$/);
  const svg = bytes.toString("utf8");
  expect(svg).toContain("<title>Patent share in Big Data: South Korea, 1998 to 2020</title>");
  expect(svg).toContain("Share of the world, %");
  const words = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text).join(" ");
  expect(words).toMatch(/Source: National Center .*; dataset uspto-patents, ATI edition \d{4}-/);
  expect(svg).not.toMatch(/var\(|class="|<style/);
});

test("by keyboard alone it is copied as a picture", async () => {
  await pane.getByText("Save picture", { exact: true }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await pressUntil(page, "Tab", (name) => name.startsWith("Copy picture: Patent share"));
  await page.keyboard.press("Enter");
  await pane.getByText("The picture is copied; paste it into a slide or a mail.").waitFor();
  const types = await frameOf(page).evaluate(async () =>
    (await navigator.clipboard.read()).flatMap((item) => item.types),
  );
  expect(types).toContain("image/png");
});

test.each(["light", "dark"] as const)("Figure 1 is saved on white from a pane that is %s", async (scheme) => {
  const narrow = await stage.open({ width: 320, height: 800 }, scheme);
  await narrow.getByRole("button", { name: "Pane" }).click();
  const room = paneOf(narrow);
  await openRoom(room, "Report");
  await room.getByRole("tab", { name: "Figures", exact: true }).click();
  await room.locator('[data-entry="1"]').getByRole("button").first().click();
  await open(room);
  await expectAccessible(narrow, 320);
  const { file, bytes } = await saved(narrow, "Save picture as SVG: Figure 1");
  expect(file).toMatch(/^Figure 1 recomputed from open data share of world patents.*\.svg$/);
  const svg = bytes.toString("utf8");
  expect(svg).toContain('fill="#ffffff"');
  // The colours for white paper, and marks of 2017.
  expect(svg).toContain("#0072b2");
  expect(svg).not.toContain("#56b4e9");
  expect(svg).toContain(">South Korea 2017<");
  expect(svg).toContain("Without a figure: Security.");
  await narrow.context().close();
});

test("a chart of a sheet's preview is saved with the sheet's sources", async () => {
  await openRoom(pane, "Compare");
  await pane.getByRole("radio", { name: /^Head to head/ }).check();
  await pane.getByText("Save picture", { exact: true }).first().waitFor();
  await open(pane);
  const { bytes } = await saved(page, "Save picture as SVG: Patent share: South Korea and Japan, 2020");
  expect(bytes.toString("utf8")).toMatch(/Source: .*NCSES/);
});

test("nothing was thrown", () => expect(stage.complaints).toEqual([]));
