import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { imageSize } from "image-size";
import type { FrameLocator, Page } from "playwright-core";
import { ROOM_GUIDES } from "../../src/help/rooms";
import { openRoom, paneOf, PaneStage, select } from "./pane-stage";
import { typeInto } from "./type-into";

jest.setTimeout(180_000);

const FOLDER = path.resolve(__dirname, "../../assets/help");
const MOST_BYTES = 60_000;
/** With UPDATE_PICTURES=1 the help's pictures of the pane are taken anew. */
const isTaking = process.env.UPDATE_PICTURES === "1";

/** What a room shows in its picture, where what it shows at first is not what the page tells of. */
const PREPARE: Readonly<Record<string, (pane: FrameLocator, page: Page) => Promise<void>>> = {
  explore: async (pane) => {
    const line = pane.getByRole("combobox", { name: "Ask for a figure" });
    await line.fill("big data patents korea vs eu");
    await pane.getByRole("option").first().waitFor();
    await line.press("Enter");
  },
  guide: async (pane) => {
    await pane.getByRole("button", { name: /^ATI\.CHANGE/ }).click();
  },
  sources: async (pane) => {
    await pane.locator('[data-entry="uspto-patents"]').getByRole("button").first().click();
  },
  cell: async (pane, page) => {
    await typeInto(page, "B2", '=ATI.SHARE("KR","Big Data",2018)');
    await select(page, "B2");
    await pane.getByRole("button", { name: "Formula of B2" }).click();
  },
};

/** In pixels: as much as tells what a room does. */
const HEIGHT = 720;

const pictureOf = (id: string, scheme: string) => path.join(FOLDER, `${id}-${scheme}.png`);

(isTaking ? describe : describe.skip)("The pictures of the help", () => {
  let stage: PaneStage;
  beforeAll(async () => {
    stage = await PaneStage.start();
    mkdirSync(FOLDER, { recursive: true });
  });
  afterAll(() => stage.stop());

  test.each(["light", "dark"] as const)("are taken, %s", async (scheme) => {
    const page = await stage.open({ width: 1000, height: HEIGHT }, scheme);
    const pane = paneOf(page);
    for (const { id, title } of ROOM_GUIDES) {
      await openRoom(pane, id === "cell" ? "Guide" : title);
      await pane.getByText(/^Reading the/).waitFor({ state: "detached" });
      await PREPARE[id]?.(pane, page);
      // What opens is drawn step by step.
      await page.waitForTimeout(1_000);
      writeFileSync(pictureOf(id, scheme), await page.locator("#pane").screenshot());
    }
    await page.context().close();
  });
});

test.each(ROOM_GUIDES.flatMap(({ id }) => ["light", "dark"].map((scheme) => [id, scheme] as const)))(
  "there is a small picture of %s, %s",
  (id, scheme) => {
    const file = pictureOf(id, scheme);
    expect([file, existsSync(file)]).toEqual([file, true]);
    expect(statSync(file).size).toBeLessThanOrEqual(MOST_BYTES);
    expect(imageSize(readFileSync(file)).width).toBeLessThanOrEqual(640);
  },
);
