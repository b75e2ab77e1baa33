import type { Browser, Page } from "playwright-core";
import type { RunningServer } from "../../src/hosting/server/start-server";
import type { CellContent } from "../../src/playground/stand-in/grid";
import { launchBrowser } from "./browser";
import { forbidden } from "./pane-stage";
import { serveDist } from "./server";
import { soon } from "./soon";
import { typeInto } from "./type-into";

jest.setTimeout(120_000);

let server: RunningServer | undefined;
let browser: Browser | undefined;
let page: Page;
const elsewhere: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  server = await serveDist();
  browser = await launchBrowser();
  // Large enough for all cells of these tests: scrolled ones could not be clicked.
  page = await open({ width: 1800, height: 1300 });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function open(viewport: { width: number; height: number }): Promise<Page> {
  const opened = await browser!.newPage({ viewport });
  opened.on("request", (request) => {
    const local = /^(data|blob):/.test(request.url()) || request.url().startsWith(server!.url);
    if (!local) elsewhere.push(request.url());
  });
  opened.on("pageerror", (error) => complaints.push(error.message));
  opened.on("console", (message) => {
    if (forbidden(message.text())) complaints.push(message.text());
  });
  await opened.goto(`${server!.url}playground/`);
  await opened.waitForFunction(() => window.playground !== undefined);
  return opened;
}

async function select(a1: string): Promise<void> {
  const { x, y } = await page.evaluate((at) => window.playground!.middle(at), a1);
  await page.mouse.click(x, y);
}

const type = (a1: string, content: string): Promise<void> => typeInto(page, a1, content);

async function read(a1: string): Promise<CellContent> {
  return page.evaluate((at) => window.playground!.read(at)[0]![0]!, a1);
}

/** Waits until the cell holds what is expected; when it never does, shows what it holds instead. */
async function expectCell(a1: string, expected: Partial<CellContent>): Promise<void> {
  const holds = ([at, wanted]: readonly [string, Partial<CellContent>]): boolean => {
    const cell = window.playground!.read(at)[0]![0]! as unknown as Record<string, unknown>;
    return Object.entries(wanted).every(
      ([key, value]) => JSON.stringify(cell[key]) === JSON.stringify(value),
    );
  };
  await page.waitForFunction(holds, [a1, expected] as const, { timeout: 20_000 }).catch(() => undefined);
  expect(await read(a1)).toMatchObject(expected);
}

async function expectStatus(expected: RegExp): Promise<void> {
  const status = page.getByRole("status");
  await status
    .filter({ hasText: expected })
    .waitFor({ timeout: 20_000 })
    .catch(() => undefined);
  await soon(async () => expect(await status.textContent()).toMatch(expected));
}

test("the opening sheet shows its first figure, and no error but the two that teach", async () => {
  await expectCell("A5", { text: "6.3%" });
  const cells = (await page.evaluate(() => window.playground!.read("A1:F49"))).flat();
  const errors = cells.filter(({ value }) => typeof value === "object" && value !== null);
  expect(errors.map(({ formula }) => formula)).toEqual([
    '=ATI.SHARE("KR","Big Dta",2018)',
    '=ATI.SHARE("KR","Blockchain",2018)',
  ]);
});

test("the pane is there before the grid, and what needs the grid waits for it", async () => {
  const early = await browser!.newPage({ viewport: { width: 1280, height: 900 } });
  let letGrid = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGrid = resolve));
  await early.route("**/playground/chunks/*.js", async (route) => {
    await held;
    await route.continue();
  });
  await early.goto(`${server!.url}playground/`);
  const pane = early.frameLocator("#pane");
  await pane.getByRole("tabpanel").getByText("South Korea").first().waitFor();
  await soon(async () => expect(await pane.getByText("This pane works inside Excel").count()).toBe(0));
  await early.getByText("Starting the spreadsheet…").waitFor();
  expect(await early.evaluate(() => window.playground)).toBeUndefined();
  letGrid();
  await early.waitForFunction(() => window.playground !== undefined);
  // The strip on the selected cell has waited, too.
  await pane.getByRole("region", { name: "Selected cell" }).waitFor();
  await early.close();
});

test("a formula typed into an empty cell gives the share in per cent, as does what it fills", async () => {
  await type("G2", '=ATI.SHARE("KR","Big Data",2018)');
  await expectCell("G2", { value: 2888 / 45929, text: "6.3%", numberFormat: "0.0%" });
  await type("A46", '=ATI.SHARE("KR","Big Data",2018)');
  await expectCell("A46", { text: "6.3%" });
});

test("one formula fills a table, and the status line names the cell that fills it", async () => {
  await type("G8", "=ATI.SHARE(A9:A12,B8:D8,2018)");
  for (const [mine, theirs] of [
    ["G8", "B9"],
    ["I11", "D12"],
  ] as const) {
    await expectCell(mine, { value: (await read(theirs)).value, numberFormat: "0.0%" });
  }
  await select("H9");
  await expectStatus(/^H9, filled by G8: =ATI\.SHARE\(A9:A12,B8:D8,2018\) → 0\.5/);
});

test("a name with a typing error gives #VALUE! and the name that was meant", async () => {
  await type("A47", '=ATI.SHARE("KR","Big Dta",2018)');
  await expectCell("A47", { text: "#VALUE!" });
  await select("A47");
  await expectStatus(/^A47 #VALUE! Unknown technology "Big Dta"\. Did you mean "Big Data"\?/);
});

test("an error's sentence goes when the cell gets another error", async () => {
  // Two clicks in a row on the same cell would open it, and add to its formula.
  await select("A43");
  await type("A47", '=ATI.SHARE("KR","Big Data",2018)+"a"');
  await expectCell("A47", { value: { error: "#VALUE!" } });
  await select("A47");
  await expectStatus(/^A47 #VALUE! A value is of the wrong kind\.$/);
});

test("an ATI function works inside other functions", async () => {
  await type("G22", '=ROUND(100*ATI.SHARE("KR","Big Data",2018),1)&" %"');
  await expectCell("G22", { value: "6.3 %" });
  await type("G23", '=IFERROR(ATI.SHARE("KR","Blockchain",2018),"none")');
  await expectCell("G23", { value: "none" });
});

test("a formula follows the cells it refers to", async () => {
  const before = (await read("B29")).value;
  await type("B26", "US");
  await expectCell("B29", { value: (await read("D10")).value });
  expect((await read("B29")).value).not.toBe(before);
  await type("B27", "Big Data");
  await expectCell("B29", { value: (await read("B10")).value });
  expect((await read("B31")).value).toMatch(/United States.*Big Data/);
});

test("an empty cell given for an area gives an empty answer", async () => {
  await type("G26", '=ATI.SHARE(Z1,"Big Data",2018)');
  await expectCell("G26", { value: "" });
});

test("autocomplete offers the function with its description", async () => {
  await select("G28");
  await page.keyboard.type("=ATI.SHA");
  await page.getByText("ATI.SHARE", { exact: true }).first().waitFor();
  await page
    .getByText(/share of/i)
    .first()
    .waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
});

test("a result without room is #SPILL!, and comes back when the room is free", async () => {
  await type("C10", "in the way");
  await expectCell("B9", { value: { error: "#SPILL!" } });
  await select("B9");
  await expectStatus(/^B9 #SPILL! The result needs more room/);
  // The error's note lies over this cell, and must let the click through.
  await select("C10");
  await page.keyboard.press("Delete");
  await expectCell("B9", { text: "6.3%" });
  await expectStatus(/^C10, filled by B9: /);
});

test("too many arguments are an error that says so", async () => {
  await type("A48", "=ATI.VERSION(1,2,3)");
  await select("A48");
  await expectStatus(/^A48 #VALUE! ATI\.VERSION takes 0 arguments, not 3\./);
});

test("the add-in's own pane runs beside the grid", async () => {
  const pane = page.frameLocator("#pane");
  await pane.getByText("ATI for Excel").first().waitFor();
  await soon(async () => expect(await pane.locator("#pane > *").count()).toBeGreaterThan(0));
});

test("the pointer on an error shows its sentence", async () => {
  const { x, y } = await page.evaluate(() => window.playground!.middle("A43"));
  await page.mouse.move(x, y);
  await page.mouse.move(x + 2, y + 1);
  const reason = page.locator("#grid, body > div").getByText(/no open .*Blockchain/i);
  await reason.first().waitFor();
});

test("F6 goes from the sheet to the pane and back", async () => {
  await select("A1");
  await page.keyboard.press("F6");
  await soon(async () => expect(await page.evaluate(() => document.activeElement?.id)).toBe("pane"));
  await page.keyboard.press("F6");
  await soon(async () => expect(await page.evaluate(() => document.activeElement?.id)).not.toBe("pane"));
});

test("on a narrow screen sheet and pane take turns, and nothing sticks out", async () => {
  const narrow = await open({ width: 320, height: 640 });
  expect(await narrow.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await soon(async () => expect(await narrow.locator("#pane").isVisible()).toBe(false));
  await narrow.getByRole("button", { name: "Pane" }).click();
  await soon(async () => expect(await narrow.locator("#pane").isVisible()).toBe(true));
  await soon(async () => expect(await narrow.locator("#grid").isVisible()).toBe(false));
  await narrow.close();
});

test("the page asks nothing of any other server, throws nothing and does nothing that its policy forbids", () => {
  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
});
