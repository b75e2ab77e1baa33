import type { FrameLocator, Page } from "playwright-core";
import { addSheet, select, setPane, type PaneStage } from "./pane-stage";
import { soon } from "./soon";

jest.setTimeout(240_000);

let stage: PaneStage;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  ({ stage, page, pane } = await setPane({ width: 1280, height: 800 }));
});

afterAll(() => stage.stop());

const line = () => pane.getByRole("combobox", { name: "Ask for a figure" });

test("number, chart, grade and the button that inserts are seen at 320 by 640 pixels without scrolling", async () => {
  const frame = page.locator("#pane");
  const { height = 0, width = 0 } = (await frame.boundingBox()) ?? {};
  await page.setViewportSize({
    width: Math.round(1280 + 320 - width),
    height: Math.round(800 + 640 - height),
  });
  await line().fill("big data patents korea vs eu");
  await pane.getByRole("option").first().waitFor();
  await line().press("Enter");
  const seen = [
    pane.locator("[data-figure]"),
    pane.getByRole("img", { name: /^Line chart of Patent share in Big Data: South Korea and EU27/ }),
    pane.getByText("Broader", { exact: true }),
    pane.getByRole("button", { name: /^Insert table and chart/ }),
  ];
  for (const part of seen) await part.waitFor();
  const place = (await frame.boundingBox())!;
  const bar = (await pane.getByRole("region", { name: "Insert" }).boundingBox())!;
  for (const part of seen.slice(0, 3)) {
    const box = (await part.boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(place.y);
    // What is under the bar of buttons is not seen.
    expect(box.y + box.height).toBeLessThanOrEqual(bar.y + 1);
  }
  expect(bar.y + bar.height).toBeLessThanOrEqual(place.y + place.height + 1);
  await page.setViewportSize({ width: 1280, height: 800 });
});

// Each is typed, entered and inserted: three actions.
test.each([
  ["artifical inteligence korea", "Patent share in Artificial Intelligence: South Korea"],
  ["chips", "Patent share in Micro- and Nanoelectronics: South Korea"],
  ["robots germany vs japan", "Patent share in Robotics: Germany and Japan"],
  ["semiconductor exports taiwan and korea", "Exports in Micro- and Nanoelectronics: Taiwan and South Korea"],
  ["trade balance eu photonics since 2019", "Relative trade balance in Photonics: EU27"],
  ["top 10 biotech", "Patent share in Industrial Biotechnology: United States"],
  ["venture capital korea", "Venture capital in All technologies: South Korea"],
  ["specialisation japan robotics", "Revealed patent advantage in Robotics: Japan"],
  ["r&d spending korea oecd", "R&D expenditure, % of GDP"],
  ["cloud use korean companies", "Use of Cloud Technologies by businesses: South Korea"],
  ["nanotech uk france since 2010", "Patent share in Nanotechnology: United Kingdom and France"],
  ["Anteil Photonik Deutschland USA", "Patent share in Photonics: Germany and United States"],
])("“%s” leads to an inserted chart", async (text, title) => {
  await addSheet(page);
  await select(page, "A1");
  await line().fill(text);
  await pane.getByRole("option").first().waitFor();
  await line().press("Enter");
  await pane.getByRole("button", { name: /^Insert table and chart/ }).click();
  await pane.getByText(/^Inserted at /).waitFor();
  const charts = await page.evaluate(() => window.playground!.charts());
  expect(charts).toHaveLength(1);
  expect(charts[0]).toContain(`"${title}`);
});

test("each piece that was not understood is asked after, and mended by a click while the line stays", async () => {
  await line().fill("grmny robots frnc");
  const group = pane.getByRole("group", { name: "Did you mean" });
  await group.getByRole("option", { name: /^germany/ }).click();
  await group.getByRole("option", { name: /^france/ }).click();
  await pane.getByRole("option", { name: /^Patent share in Robotics: Germany and France/ }).waitFor();
  await soon(async () => expect(await line().inputValue()).toBe("germany robots france"));
});

test("a mistyped name in a part’s list finds what it was meant for", async () => {
  await line().press("Enter");
  await pane.getByRole("button", { name: /^Areas: / }).click();
  await pane.getByRole("combobox", { name: "Areas" }).fill("Jpan");
  await pane
    .getByRole("group", { name: "Did you mean" })
    .getByRole("menuitemcheckbox", { name: /^Japan/ })
    .click();
  await pane.getByRole("button", { name: "Areas: Germany, France, Japan" }).waitFor();
});

test("nothing was thrown", () => {
  expect(stage.complaints).toEqual([]);
});
