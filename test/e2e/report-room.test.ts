import type { FrameLocator, Page } from "playwright-core";
import type { CellContent } from "../../src/playground/stand-in/grid";
import {
  addSheet,
  expectAccessible,
  expectTexts,
  openRoom,
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

const read = (a1: string): Promise<CellContent[][]> => page.evaluate((at) => window.playground!.read(at), a1);

const insertButton = (formula: string) =>
  pane.getByRole("button", { name: `Insert into the selected cell: ${formula}`, exact: true });

const card = (id: string) => pane.locator(`[data-entry="${id}"]`);

const count = () => pane.getByRole("status").first();

const openList = (name: string) => pane.getByRole("tab", { name, exact: true }).click();

/** The ids of the entries in the list, in their order. */
const listed = () =>
  pane.locator("[data-entry]").evaluateAll((cards) => cards.map((each) => each.getAttribute("data-entry")));

/** Presses a key and waits for the tab that should have the focus then. */
async function pressTo(key: string, tab: string): Promise<void> {
  await page.keyboard.press(key);
  await pane.locator(`[role=tab]:focus`, { hasText: tab }).waitFor();
}

test("the room opens by keyboard alone, and its lists too", async () => {
  await select(page, "G1");
  await page.keyboard.press("F6");
  await pressTo("Tab", "Explore");
  await pressTo("ArrowRight", "Compare");
  await pressTo("ArrowRight", "Report");
  await page.keyboard.press("Enter");
  await pane.getByRole("searchbox", { name: "Search the policies" }).waitFor();
  await soon(async () => expect(await count().innerText()).toBe("31 policies"));
  // The rooms that have no tab and the help on the room stand between the tabs and what is in one.
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await pressTo("Tab", "Policies");
  await pressTo("ArrowRight", "Facts");
  await page.keyboard.press("Enter");
  await pane.getByRole("searchbox", { name: "Search the facts" }).waitFor();
  await pressTo("ArrowLeft", "Policies");
  await page.keyboard.press("Space");
  await pane.getByRole("searchbox", { name: "Search the policies" }).waitFor();
});

test("a search with a typo finds the policy, and the count is told", async () => {
  await pane.getByRole("searchbox").fill("Blokchain foundation");
  expect((await listed())[0]).toBe("P12");
  await soon(async () => expect(await count().innerText()).toMatch(/^\d+ of 31 policies match$/));
  await soon(async () =>
    expect(await pane.getByText(/^It gives 31 policies, not the \d+ on screen/).innerText()).toMatch(
      /the function has no argument for the search\.$/,
    ),
  );
  await pane.getByRole("button", { name: "Show all" }).click();
  await soon(async () => expect(await count().innerText()).toBe("31 policies"));
});

test("filters combine, and the formula follows them", async () => {
  await pane.getByRole("combobox", { name: "Kind" }).selectOption({ label: "Strategies" });
  await pane.getByRole("combobox", { name: "Technology" }).selectOption({ label: "Artificial Intelligence" });
  await pane.getByRole("combobox", { name: "Year" }).selectOption({ label: "2019" });
  expect(await listed()).toEqual(["P04"]);
  await pane.getByText("It gives this policy.").waitFor();
  await insertButton('=ATI.POLICIES("strategy","AI",2019)').waitFor();
});

test("the formula for what is on screen goes into the selected cell and spills", async () => {
  await select(page, "H2");
  await insertButton('=ATI.POLICIES("strategy","AI",2019)').click();
  await pane.getByText("Inserted at Examples!H2.").waitFor();
  await expectTexts(page, "H2:J3", [
    ["id", "kind", "title"],
    ["P04", "strategy", "National Strategy for Artificial Intelligence, Ministry for Science and ICT"],
  ]);
});

test("an occupied cell is kept, and the formula goes where all that it gives has room", async () => {
  await select(page, "A5");
  await insertButton('=ATI.POLICIES("strategy","AI",2019)').click();
  await pane.getByText(/^A5 is taken; inserted at A\d+ of Examples\.$/).waitFor();
  await expectTexts(page, "A5", [["6.3%"]]);
  await pane.getByRole("button", { name: "Show all" }).click();
});

test("a policy with a flagged amount shows both readings, its facts, sources and flags", async () => {
  await card("P01")
    .getByRole("button", { name: /^Korean New Deal/ })
    .click();
  const text = await card("P01").innerText();
  expect(text).toContain("KRW 114.1 trillion (approximately €84.5 m)");
  expect(text).toContain(
    "EUR 84.5 m as printed — reads EUR 84,500 m (84.5 bn): at the ECB's mean rate of 2020 it is EUR 84,796 m.",
  );
  expect(text).toContain("from page 8, lines 203, 231");
  expect(text).toMatch(/F037 Korean New Deal, jobs created \(target\): 1\.9 million jobs/);
  expect(text).toContain("Footnote 5: Press Releases (moef.go.kr)");
  expect(text).toContain("Table 1: the two sub-rows exceed their parent");
  await select(page, "H6");
  await insertButton('=ATI.EXPLAIN("P01")').click();
  await pane.getByText("Inserted at Examples!H6.").waitFor();
  expect((await read("H6"))[0]![0]!.value).toMatch(/^Korean New Deal \(P01\): strategy/);
});

test("technologies of the text and of our reading stand apart", async () => {
  await card("P02").getByRole("button").first().click();
  const text = await card("P02").innerText();
  expect(text).toMatch(/Technologies named in the text\s+Artificial Intelligence\s/);
  expect(text).toMatch(/Technologies by our reading\s+Big Data, Connectivity, Security\s/);
});

test("an entry leads to another, which takes the focus", async () => {
  await card("P02").getByRole("button", { name: "I-02", exact: true }).click();
  await card("I-02").getByText("How to read it").waitFor();
  expect(
    await card("I-02")
      .getByRole("button")
      .first()
      .evaluate((header) => header === document.activeElement),
  ).toBe(true);
  await soon(async () => expect(await card("I-02").locator("blockquote").count()).toBe(2));
  await soon(async () =>
    expect(await card("I-02").innerText()).toContain("Computed: a check of ours finds it"),
  );
});

test("sources are links that leave the pane alone", async () => {
  await openList("Facts");
  await pane.getByRole("searchbox").fill("F100");
  await card("F100").getByRole("button").first().click();
  const link = card("F100").getByRole("link");
  await soon(async () =>
    expect(await link.getAttribute("href")).toBe("http://www.koreaherald.com/view.php?ud=20190322000576"),
  );
  await soon(async () => expect(await link.getAttribute("target")).toBe("_blank"));
  await soon(async () => expect(await link.getAttribute("rel")).toContain("noopener"));
});

test("a fact that open data can test says what decides", async () => {
  await pane.getByRole("searchbox").fill("GERD");
  expect([...(await listed())].sort()).toEqual(["F040", "F041"]);
  await card("F040").getByRole("button").first().click();
  await soon(async () =>
    expect(await card("F040").innerText()).toMatch(/agrees\s+4\.64 in the report, .* in 2019 by/),
  );
  await insertButton('=ATI.FACTS("GERD")').waitFor();
  await pane.getByRole("searchbox").fill("blokchain");
  await insertButton('=ATI.FACTS("blockchain")').waitFor();
});

test("a finding opens to each dataset's verdict, and no disagreement is an error", async () => {
  await openList("Findings");
  await soon(async () => expect(await count().innerText()).toBe("55 findings"));
  await pane.getByText(/that is no error of the report/).waitFor();
  await pane.getByRole("combobox", { name: "Figure" }).selectOption({ label: "Figure 4" });
  await insertButton("=ATI.FINDINGS(4)").waitFor();
  await pane.getByText("It gives these 7 findings, a row for each dataset and one overall.").waitFor();
  await pane.getByRole("combobox", { name: "Verdict" }).selectOption({ label: "Agrees" });
  await card("S38").getByRole("button").first().click();
  const text = await card("S38").innerText();
  expect(text).toMatch(/trade-baci-hs4\s+agrees\s+Match of its codes: broader\s+South Korea AMT 2018 −0\.25/);
  await pane.getByText(/the function has no argument for verdict\.$/).waitFor();
});

test("flags are filtered by severity", async () => {
  await openList("Flags");
  await pane.getByRole("combobox", { name: "Severity" }).selectOption({ label: "High severity" });
  await insertButton('=ATI.FLAGS("high")').waitFor();
  await pane.getByText("It gives these 8 flags.").waitFor();
});

test("list, search, filters and open entry are there again when the pane opens anew", async () => {
  await page.reload();
  await page.waitForFunction(() => window.playground !== undefined);
  await insertButton('=ATI.FLAGS("high")').waitFor();
  await soon(async () => expect(await card("I-02").locator("blockquote").count()).toBe(2));
  await openList("Findings");
  await soon(async () =>
    expect(await pane.getByRole("combobox", { name: "Verdict" }).inputValue()).toBe("agrees"),
  );
  await openList("Facts");
  await soon(async () => expect(await pane.getByRole("searchbox").inputValue()).toBe("blokchain"));
});

test("the policies on screen are inserted as a table that can be printed", async () => {
  await openList("Policies");
  await pane.getByRole("combobox", { name: "Technology" }).selectOption({ label: "Artificial Intelligence" });
  const ids = await listed();
  expect(ids.length).toBeGreaterThan(3);
  await addSheet(page);
  await pane.getByRole("button", { name: `Insert as a table: ${ids.length} policies` }).click();
  // Four rows of head and header, the policies, an empty row and the foot.
  await pane.getByText(/^Inserted at Sheet1!A1:K\d+\.$/).waitFor();
  await expectTexts(page, "A1:A2", [
    ["Policies of South Korea for advanced technologies"],
    [`${ids.length} of 31 policies: technology Artificial Intelligence`],
  ]);
  // Title, subtitle and source stand above the header.
  const cells = await read(`A4:H${4 + ids.length}`);
  expect(cells[0]!.map(({ text }) => text)).toEqual([
    "id",
    "title",
    "kind",
    "from",
    "to",
    "body",
    "funding as printed",
    "EUR corrected (million)",
  ]);
  expect(cells.slice(1).map(([id]) => id!.text)).toEqual(ids);
  const deal = 4 + ids.indexOf("P02") + 1;
  expect((await read(`H${deal}`))[0]![0]!.formula).toBe(`=ATI.POLICY($A${deal},"EUR corrected")`);
  await expectTexts(page, `H${deal}`, [["43,200"]]);
});

test("a figure of the report is inserted as a live table with its chart, and leads to its findings", async () => {
  await openList("Figures");
  await addSheet(page);
  await card("1").getByRole("button").first().click();
  await card("1").getByText("Security: No open dataset has figures of patent share in Security").waitFor();
  await card("1").getByRole("combobox", { name: "Table as" }).selectOption({ label: "Live Excel table" });
  await card("1").getByRole("combobox", { name: "Chart" }).selectOption({ label: "Column chart" });
  await card("1").getByRole("button", { name: "Insert table and chart: Figure 1" }).click();
  await card("1")
    .getByText(/^Inserted at Sheet2!A1:/)
    .waitFor();
  await expectTexts(page, "A3:G4", [
    ["Technology", "South Korea 2017", "South Korea 2018", "EU27 2017", "EU27 2018", "Dataset", "Grade"],
    ["Micro- and Nanoelectronics", "14.3%", "14.3%", "7.9%", "7.7%", "uspto-patents", "close"],
  ]);
  expect((await read("B4"))[0]![0]!.formula).toBe('=ATI.SHARE("KR",$A4,2017,$F4)');
  const { tables, charts } = await page.evaluate(() => window.playground!.parts());
  expect([tables.length, charts.length]).toEqual([2, 1]);
  expect(charts[0]!.type).toBe("ColumnClustered");
  expect(charts[0]!.series.map(({ type, marker }) => [type, marker])).toEqual([
    ["LineMarkers", "Dash"],
    [undefined, undefined],
    ["LineMarkers", "Dash"],
    [undefined, undefined],
  ]);
  const [words] = await page.evaluate(() => window.playground!.charts());
  expect(words).toMatch(
    /^ColumnClustered chart "Figure 1 .*: share of world patents, South Korea and EU27, 2017 and 2018"/,
  );
  expect(words).toContain("South Korea 2017 (LineMarkers): 14.3% (Micro- and Nanoelectronics)");
  // Security, of which there are no patents, has no bar.
  await expectTexts(page, "A13:A14", [["Robotics"], [""]]);
  await card("1").getByRole("button", { name: "10 findings on Figure 1" }).click();
  await soon(async () => expect(await pane.getByRole("combobox", { name: "Figure" }).inputValue()).toBe("1"));
  await soon(async () => expect(await count().innerText()).toBe("10 of 55 findings match"));
  await pane.locator("[role=tab]:focus", { hasText: "Findings" }).waitFor();
});

test("the sheet of the report shows each of its functions without an error but those that teach", async () => {
  await page.getByText("The report", { exact: true }).first().click();
  await expectTexts(page, "A27", [["84.5 m"]]);
  await expectTexts(page, "A28", [["84,500"]]);
  const cells = (await read("A1:G70")).flat();
  const formulas = cells.map(({ formula }) => /^=ATI\.(\w+)/.exec(formula)?.[1]).filter(Boolean);
  expect([...new Set(formulas)].sort()).toEqual([
    "FACT",
    "FACTS",
    "FIGURE",
    "FINDINGS",
    "FLAGS",
    "POLICIES",
    "POLICY",
  ]);
  const errors = cells.filter(({ value }) => typeof value === "object" && value !== null);
  // Figure 2 has no patents in Security.
  expect(errors.map(({ text }) => text)).toEqual(["#N/A", "#N/A"]);
});

describe.each([320, 480])("At %i pixels", (width) => {
  test.each(["light", "dark"] as const)(
    "nothing sticks out and no rule of accessibility is broken: %s",
    async (scheme) => {
      const narrow = await stage.open({ width, height: 700 }, scheme);
      await narrow.getByRole("button", { name: "Pane" }).click();
      const room = narrow.frameLocator("#pane");
      await openRoom(room, "Report");
      for (const [list, id] of [
        ["Policies", "P12"],
        ["Facts", "F021"],
        ["Findings", "S01"],
        ["Flags", "I-01"],
      ] as const) {
        await room.getByRole("tab", { name: list, exact: true }).click();
        await room.locator(`[data-entry="${id}"]`).getByRole("button").first().click();
        await room.locator(`[data-entry="${id}"] blockquote`).first().waitFor();
        await expectAccessible(narrow, width);
      }
      await room.getByRole("tab", { name: "Figures", exact: true }).click();
      for (const number of ["1", "5", "6"]) {
        await room.locator(`[data-entry="${number}"]`).getByRole("button").first().click();
        await room.getByRole("region", { name: `Table: Figure ${number}` }).waitFor();
        await expectAccessible(narrow, width);
      }
      await narrow.close();
    },
  );
});

test("nothing was thrown", () => {
  expect(stage.complaints).toEqual([]);
});
