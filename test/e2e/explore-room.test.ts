import type { FrameLocator, Page } from "playwright-core";
import {
  expectAccessible,
  expectTexts,
  focused,
  pressUntil,
  select,
  setPane,
  type PaneStage,
} from "./pane-stage";
import { soon } from "./soon";

jest.setTimeout(120_000);

let stage: PaneStage;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  ({ stage, page, pane } = await setPane({ width: 1800, height: 1300 }));
});

afterAll(() => stage.stop());

const line = () => pane.getByRole("combobox", { name: "Ask for a figure" });

const button = (name: string) => pane.getByRole("button", { name, exact: true });

const figure = (): Promise<string> => pane.locator("[data-figure]").innerText();

const chart = () => pane.getByRole("img", { name: /^(Line chart|Bar chart|Column chart|Heat map) of/ });

/** What is shown of a part of the query. */
const part = (name: string) => pane.getByRole("button", { name: new RegExp(`^${name}: `) });

async function askFor(text: string): Promise<void> {
  await line().fill(text);
  await pane.getByRole("option").first().waitFor();
  await line().press("Enter");
}

test("the pane opens with what it is for, a figure, its grade and its chart", async () => {
  await chart().waitFor();
  await pane.getByRole("region", { name: "Where to begin" }).waitFor();
  expect(await figure()).toBe("5.7 %");
  await pane.getByText("Broader", { exact: true }).waitFor();
  await soon(async () =>
    expect(await chart().getAttribute("aria-label")).toBe(
      "Line chart of Patent share in Big Data: South Korea, 1998 to 2020: South Korea from 3.0% in 1998 to 5.7% in 2020.",
    ),
  );
});

test("from the sheet to a value by keyboard alone, with a misspelt ask", async () => {
  await select(page, "G2");
  await page.keyboard.press("F6");
  await pressUntil(page, "Tab", (name) => name.startsWith("Ask for a figure"));
  await page.keyboard.type("Robotcs Germny");
  await pane.getByRole("option", { name: /^Patent share in Robotics: Germany/ }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await part("Technologies").filter({ hasText: "Robotics" }).waitFor();
  // Whoever has asked something knows what it is for.
  await soon(async () => expect(await pane.getByRole("region", { name: "Where to begin" }).count()).toBe(0));

  await pressUntil(page, "Tab", (name) => name.startsWith("Insert value"));
  await soon(async () => expect(await focused(page)).toBe('Insert value: =ATI.SHARE("DE","Robotics")'));
  const shown = (await figure()).replace(" ", "");
  await page.keyboard.press("Enter");
  await pane.getByText(/^Inserted at Examples!G2\./).waitFor();
  await expectTexts(page, "G2", [[shown]]);
});

test("a chart is read point by point with the keyboard and the pointer", async () => {
  const reader = pane.getByRole("slider", { name: "Read the chart point by point" });
  await reader.focus();
  await page.keyboard.press("Home");
  const reading = pane.locator("[data-reading]");
  await soon(async () => expect(await reading.innerText()).toMatch(/^1998: \d+\.\d%$/));
  await soon(async () => expect(await reader.getAttribute("aria-valuetext")).toBe(await reading.innerText()));
  const box = (await reader.boundingBox())!;
  await page.mouse.move(box.x + box.width - 22, box.y + 40);
  await soon(async () => expect(await reading.innerText()).toMatch(/^2020: /));
  await page.mouse.move(0, 0);
});

test("a part is changed in its place, narrowed by typing and picked by keyboard", async () => {
  await part("Areas").click();
  await pane.getByRole("combobox", { name: "Areas" }).waitFor();
  await page.keyboard.type("east as");
  await pane.getByRole("menuitemcheckbox", { name: "East Asia" }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await button("Remove Germany").click();
  await page.keyboard.press("Escape");
  await part("Years").click();
  await pane.getByRole("combobox", { name: "From", exact: true }).selectOption("one year only");
  await pane.getByRole("combobox", { name: "To", exact: true }).selectOption("2018");
  await page.keyboard.press("Escape");
  await soon(async () => expect(await focused(page)).toBe("Years: 2018"));
  await soon(async () =>
    expect(await chart().getAttribute("aria-label")).toMatch(
      /^Column chart of Patent share in Robotics: Japan, China and 2 more areas, 2018: Robotics highest \d+\.\d% \(Japan\)/,
    ),
  );
});

test("the table spills under its title, with the source below", async () => {
  await select(page, "H2");
  await button("More ways to insert").click();
  await pane.getByRole("combobox", { name: "Table as" }).selectOption("Live formula that spills");
  await button("Insert table: Patent share, Robotics").click();
  await pane.getByText(/^Inserted at Examples!H2:/).waitFor();
  await expectTexts(page, "H2", [["Patent share in Robotics: Japan, China and 2 more areas, 2018"]]);
  await expectTexts(page, "H4", [["area (SHARE, 2018, uspto-patents)"]]);
  // The largest first, as the chart had them.
  await expectTexts(page, "H5:H8", [["Japan"], ["China"], ["South Korea"], ["Taiwan"]]);
  const cells = await page.evaluate(() => window.playground!.read("H10")[0]!);
  expect(cells[0]!.text).toMatch(/^Source: National Center/);
});

test("an occupied place is kept, and the insert goes near it", async () => {
  await select(page, "A5");
  await button("Insert table: Patent share, Robotics").click();
  await pane.getByText(/^A5 is taken; inserted at A\d+ of Examples\.$/).waitFor();
  await expectTexts(page, "A5", [["6.3%"]]);
});

test("a technology without figures is greyed, with the reason", async () => {
  await part("Technologies").click();
  const option = pane.getByRole("menuitemcheckbox", { name: /^Blockchain/ });
  await option.waitFor();
  await soon(async () => expect(await option.getAttribute("aria-disabled")).toBe("true"));
  await soon(async () => expect(await option.innerText()).toContain("no field of the 35 isolates it"));
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
});

test("all sixteen technologies stand side by side for one year, and fill the sheet", async () => {
  await part("Technologies").click();
  await pane.getByRole("menuitemcheckbox", { name: /^All sixteen/ }).click();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await part("Years").click();
  await pane.getByText("Several technologies are shown for one year.").waitFor();
  await soon(async () =>
    expect(await pane.getByRole("combobox", { name: "From", exact: true }).count()).toBe(0),
  );
  await page.keyboard.press("Escape");
  await soon(async () =>
    expect(await chart().getAttribute("aria-label")).toMatch(
      /^Heat map of Patent share, 16 technologies in 2018: China /,
    ),
  );
  await select(page, "H22");
  await button("Insert table: Patent share, 16 technologies").click();
  await pane.getByText(/^Inserted at Examples!H22:/).waitFor();
  await expectTexts(page, "H25:H28", [["China"], ["Japan"], ["South Korea"], ["Taiwan"]]);
  await expectTexts(page, "I24:J24", [["Advanced Materials", "Advanced Manufacturing"]]);

  // Half of them have no figures: a click leaves them out.
  await button("Drop what has no figures").click();
  await part("Technologies").filter({ hasText: "and 9 more" }).waitFor();
});

test("a missing figure says why, and other datasets stand beside a figure", async () => {
  await askFor("robotics afghanistan");
  await part("Areas").filter({ hasText: "Afghanistan" }).waitFor();
  expect(await figure()).toBe("No figure");
  await soon(async () =>
    expect(await button("Insert table and chart: Patent share, Robotics").count()).toBe(0),
  );
  await pane
    .getByText(/^uspto-patents has no figures of Afghanistan/)
    .first()
    .waitFor();
  await askFor("robotics south korea 2018");
  await pane.getByText(/^Other data say /).click();
  await pane.getByText("patent-families", { exact: true }).waitFor();
});

test("what nobody counts offers what there is instead", async () => {
  await askFor("patents blockchain korea");
  await pane.getByText("No open dataset has figures of patent share in Blockchain").first().waitFor();
  await pane.getByRole("button", { name: /^Venture capital · Blockchain/ }).click();
  await part("Indicator").filter({ hasText: "Venture capital" }).waitFor();
  expect(await figure()).toMatch(/USD$/);
  await askFor("robotics south korea 2018");
});

test("favourites and recent queries lead back", async () => {
  await part("Years").filter({ hasText: "2018" }).waitFor();
  await button("Favourite").click();
  await soon(async () => expect(await button("Favourite").getAttribute("aria-pressed")).toBe("true"));
  await askFor("GERD");
  await part("Indicator").filter({ hasText: "R&D expenditure, % of GDP" }).waitFor();
  await soon(async () => expect(await button("Favourite").getAttribute("aria-pressed")).toBe("false"));
  await line().fill("");
  await pane.getByRole("group", { name: "Favourites" }).getByRole("option").first().click();
  await part("Technologies").filter({ hasText: "Robotics" }).waitFor();
});

test("query and favourites are there again when the pane opens anew", async () => {
  await page.reload();
  await page.waitForFunction(() => window.playground !== undefined);
  await part("Technologies").filter({ hasText: "Robotics" }).waitFor();
  await line().click();
  await soon(async () =>
    expect(await pane.getByRole("group", { name: "Favourites" }).getByRole("option").count()).toBe(1),
  );
});

describe.each([320, 480])("At %i pixels", (width) => {
  test.each(["light", "dark"] as const)(
    "nothing sticks out and no rule of accessibility is broken: %s",
    async (scheme) => {
      const narrow = await stage.open({ width, height: 700 }, scheme);
      await narrow.getByRole("button", { name: "Pane" }).click();
      const room = narrow.frameLocator("#pane");
      const check = () => expectAccessible(narrow, width);
      await room.getByRole("img", { name: /^Line chart/ }).waitFor();
      await check();
      const open = (name: string) => room.getByRole("button", { name: new RegExp(`^${name}: `) }).click();
      await open("Areas");
      await room.getByRole("menuitemcheckbox", { name: /^Members: European Union \(27/ }).click();
      await check();
      await narrow.keyboard.press("Escape");
      await open("Years");
      await room.getByRole("combobox", { name: "From", exact: true }).selectOption("one year only");
      await check();
      await room.getByRole("img", { name: /^Bar chart/ }).waitFor();
      await open("Technologies");
      await room.getByRole("menuitemcheckbox", { name: /^All sixteen/ }).click();
      await narrow.keyboard.press("Escape");
      await narrow.keyboard.press("Escape");
      await room.getByRole("img", { name: /^Heat map/ }).waitFor();
      await room.getByRole("button", { name: "More ways to insert" }).click();
      for (const fold of await room.locator("summary").all()) await fold.click();
      await check();
      await room.getByRole("combobox", { name: "Ask for a figure" }).fill("semicondctors");
      await room.getByRole("option").first().waitFor();
      await check();
      await narrow.close();
    },
  );
});

test("nothing was thrown", () => {
  expect(stage.complaints).toEqual([]);
});
