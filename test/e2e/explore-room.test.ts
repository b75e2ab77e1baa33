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

jest.setTimeout(120_000);

let stage: PaneStage;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  ({ stage, page, pane } = await setPane({ width: 1800, height: 1300 }));
});

afterAll(() => stage.stop());

const search = () => pane.getByRole("searchbox", { name: /^Search areas, technologies/ });

const button = (name: string) => pane.getByRole("button", { name, exact: true });

const figure = (): Promise<string> => pane.locator("[data-figure]").innerText();

const chart = () => pane.getByRole("img", { name: /^(Line chart|Bar chart|Heat map) of/ });

test("the pane opens with a figure, its grade and its chart", async () => {
  await chart().waitFor();
  expect(await figure()).toBe("5.7 %");
  await pane.getByText("Grade: broader").waitFor();
  expect(await chart().getAttribute("aria-label")).toBe(
    "Line chart of Patent share, Big Data: South Korea from 3.0 % in 1998 to 5.7 % in 2020.",
  );
});

test("from the sheet to a value and a table by keyboard alone, with a misspelt search", async () => {
  await select(page, "G2");
  await page.keyboard.press("F6");
  await pressUntil(page, "Tab", (name) => name.startsWith("Search areas"));
  await page.keyboard.type("Robotcs");
  await pane
    .getByRole("button", { name: /^Robotics/ })
    .first()
    .waitFor();
  await page.keyboard.press("Enter");
  await pane.getByText("Robotics is chosen.").waitFor();
  await page.keyboard.type("Germny");
  await pane
    .getByRole("button", { name: /^Germany/ })
    .first()
    .waitFor();
  await page.keyboard.press("Enter");
  await pane.getByText("Germany is chosen.").waitFor();

  await pressUntil(page, "Tab", (name) => name.startsWith("Insert value"));
  expect(await focused(page)).toBe('Insert value: =ATI.SHARE("DE","Robotics")');
  const shown = (await figure()).replace(" ", "");
  await page.keyboard.press("Enter");
  await pane.getByText("Inserted into G2.").waitFor();
  await expectTexts(page, "G2", [[shown]]);
});

test("a list is narrowed by typing and picked from by keyboard", async () => {
  await pane.getByRole("combobox", { name: "Areas" }).focus();
  await page.keyboard.type("east as");
  await pane.getByRole("menuitemcheckbox", { name: "East Asia" }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await button("Remove Germany").click();
  await pane.getByRole("combobox", { name: "From", exact: true }).selectOption("one year only");
  await pane.getByRole("combobox", { name: "To", exact: true }).selectOption("2018");
  expect(await chart().getAttribute("aria-label")).toMatch(
    /^Bar chart of Patent share, Robotics in 2018: Japan/,
  );
});

test("the table spills under its title, with the source below", async () => {
  await select(page, "H2");
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

test("an occupied place is kept, and another is offered where the user is", async () => {
  await select(page, "A5");
  await button("Insert table: Patent share, Robotics").click();
  await pane.getByText(/^A5:B\d+ is not empty. Where should it go\?$/).waitFor();
  await button("Nowhere").click();
  await pane.getByText("Nothing was inserted.").waitFor();
  await expectTexts(page, "A5", [["6.3%"]]);
});

test("a technology without figures is greyed, with the reason", async () => {
  await pane.getByRole("combobox", { name: "Technologies" }).click();
  const option = pane.getByRole("menuitemcheckbox", { name: /^Blockchain/ });
  await option.waitFor();
  expect(await option.getAttribute("aria-disabled")).toBe("true");
  expect(await option.innerText()).toContain("no field of the 35 isolates it");
  await page.keyboard.press("Escape");
});

test("all sixteen technologies stand side by side for one year, and fill the sheet", async () => {
  await pane.getByRole("combobox", { name: "Technologies" }).click();
  await pane.getByRole("menuitemcheckbox", { name: /^All sixteen/ }).click();
  await page.keyboard.press("Escape");
  await pane.getByText("Several technologies are shown for one year.").waitFor();
  expect(await pane.getByRole("combobox", { name: "From", exact: true }).count()).toBe(0);
  expect(await chart().getAttribute("aria-label")).toMatch(
    /^Heat map of Patent share, 16 technologies in 2018: China /,
  );
  await select(page, "H22");
  await button("Insert table: Patent share, 16 technologies").click();
  await pane.getByText(/^Inserted at Examples!H22:/).waitFor();
  await expectTexts(page, "H25:H28", [["China"], ["Japan"], ["South Korea"], ["Taiwan"]]);
  await expectTexts(page, "I24:J24", [["Advanced Materials", "Advanced Manufacturing"]]);

  // One of them takes the place of all.
  await pane.getByRole("combobox", { name: "Technologies" }).click();
  await pane.getByRole("menuitemcheckbox", { name: /^Robotics/ }).click();
  await page.keyboard.press("Escape");
  await pane.getByRole("heading", { name: "Patent share, Robotics" }).waitFor();
});

test("a missing figure says why, and other datasets stand beside a figure", async () => {
  await search().fill("Afghanistan");
  await search().press("Enter");
  await button("Remove Afghanistan").waitFor();
  expect(await figure()).toBe("No figure");
  await pane
    .getByText(/^uspto-patents has no figures of Afghanistan/)
    .first()
    .waitFor();
  await search().fill("South Korea");
  await search().press("Enter");
  await pane.getByRole("heading", { name: "In other datasets" }).waitFor();
  await pane.getByText("patent-families", { exact: true }).waitFor();
});

test("favourites and recent queries lead back", async () => {
  await button("Favourite").click();
  expect(await button("Favourite").getAttribute("aria-pressed")).toBe("true");
  await search().fill("GERD");
  await search().press("Enter");
  await pane.getByRole("heading", { name: "R&D expenditure, % of GDP" }).waitFor();
  expect(await button("Favourite").getAttribute("aria-pressed")).toBe("false");
  await pane.getByRole("list", { name: "Favourites" }).getByRole("button").click();
  await pane.getByRole("heading", { name: "Patent share, Robotics" }).waitFor();
  const recent = pane.getByRole("list", { name: "Recent" }).getByRole("button");
  await recent.filter({ hasText: "Robotics · South Korea · 2018" }).waitFor();
});

test("query and favourites are there again when the pane opens anew", async () => {
  await page.reload();
  await page.waitForFunction(() => window.playground !== undefined);
  await pane.getByRole("heading", { name: "Patent share, Robotics" }).waitFor();
  expect(await pane.getByRole("list", { name: "Favourites" }).getByRole("button").count()).toBe(1);
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
      await room.getByRole("combobox", { name: "Areas" }).click();
      await room.getByRole("menuitemcheckbox", { name: /^Members: European Union \(27/ }).click();
      await check();
      await narrow.keyboard.press("Escape");
      await room.getByRole("combobox", { name: "From", exact: true }).selectOption("one year only");
      await room.getByRole("img", { name: /^Bar chart/ }).waitFor();
      await room.getByRole("combobox", { name: "Technologies" }).click();
      await room.getByRole("menuitemcheckbox", { name: /^All sixteen/ }).click();
      await narrow.keyboard.press("Escape");
      await room.getByRole("img", { name: /^Heat map/ }).waitFor();
      await check();
      await room.getByRole("searchbox").fill("semicondctors");
      await check();
      await narrow.close();
    },
  );
});

test("nothing was thrown", () => {
  expect(stage.complaints).toEqual([]);
});
