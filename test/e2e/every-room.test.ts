import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { expectAccessible, openRoom, paneOf, PaneStage } from "./pane-stage";

jest.setTimeout(180_000);

const AXE = path.resolve(__dirname, "../../node_modules/axe-core/axe.min.js");
const ROOMS = ["Explore", "Compare", "Report", "Guide", "Workbook", "Sources"];
let stage: PaneStage;

beforeAll(async () => {
  stage = await PaneStage.start();
});
afterAll(() => stage.stop());

/** Each with forced colours where the scheme is that. */
async function open(scheme: "light" | "dark" | "forced", width: number): Promise<Page> {
  const page = await stage.open({ width, height: 700 }, scheme === "dark" ? "dark" : "light");
  if (scheme === "forced") await page.emulateMedia({ forcedColors: "active" });
  if (width < 700) await page.getByRole("button", { name: "Pane" }).click();
  return page;
}

test.each(["light", "dark", "forced"] as const)(
  "no room breaks a rule of accessibility, nor sticks out at 320 pixels: %s",
  async (scheme) => {
    const page = await open(scheme, 320);
    const pane = paneOf(page);
    for (const room of ROOMS) {
      await openRoom(pane, room);
      // The word that a room is being read is shorter.
      await pane
        .getByRole("tabpanel")
        .filter({ hasText: /[^]{100}/ })
        .first()
        .waitFor();
      await expectAccessible(page, 320);
    }
    await page.context().close();
  },
);

test.each(["light", "dark", "forced"] as const)(
  "nor does what opens over a room or in it: %s",
  async (scheme) => {
    const page = await open(scheme, 320);
    const pane = paneOf(page);
    const line = pane.getByRole("combobox", { name: "Ask for a figure" });
    await pane.getByRole("tabpanel").getByRole("img").first().waitFor();
    for (const part of ["Indicator", "Technologies", "Areas", "Years", "Dataset"]) {
      await pane.getByRole("button", { name: new RegExp(`^${part}: `) }).click();
      await pane.getByRole("dialog").locator("input, select").first().waitFor();
      await expectAccessible(page, 320);
      await page.keyboard.press("Escape");
    }
    await line.fill("robots germany");
    await pane.getByRole("option").first().waitFor();
    await expectAccessible(page, 320);
    await page.keyboard.press("Escape");

    await pane.getByRole("button", { name: /^Formula of / }).click();
    await pane.getByRole("region", { name: /^Formula in / }).waitFor();
    await expectAccessible(page, 320);

    await openRoom(pane, "Report");
    await pane.locator("[data-entry]").first().getByRole("button").first().click();
    await expectAccessible(page, 320);

    await openRoom(pane, "Guide");
    await pane.getByRole("button", { name: /^ATI\.TABLE/ }).click();
    await pane
      .getByRole("button", { name: /^Try it: =ATI\.TABLE/ })
      .last()
      .click();
    await pane.getByRole("button", { name: "More rooms" }).click();
    await expectAccessible(page, 320);
    await page.context().close();
  },
);

test.each(["light", "dark", "forced"] as const)(
  "nor does what is ours of the page around the grid: %s",
  async (scheme) => {
    const page = await open(scheme, 1280);
    await page.evaluate(readFileSync(AXE, "utf8"));
    const violations = await page.evaluate(async () => {
      interface Found {
        readonly id: string;
        readonly nodes: readonly { readonly html: string }[];
      }
      const { axe } = window as unknown as {
        axe: { run(of: object, how: object): Promise<{ violations: readonly Found[] }> };
      };
      // The grid's own menus and lists are its makers', wherever they put them; the pane is looked at by itself.
      const apart = { exclude: ["#grid", "#pane", "body > [class*='univer']", "body > [id*='univer']"] };
      const { violations: found } = await axe.run(apart, { iframes: false });
      return found.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
    });
    expect(violations).toEqual([]);
    await page.context().close();
  },
);
