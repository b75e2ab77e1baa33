import { AT_START, gzipped } from "../bench/sizes";
import { scriptsAtStart } from "../bench/scripts-at-start";
import { frameOf, openRoom, PaneStage, paneOf } from "./pane-stage";

jest.setTimeout(120_000);

const WIDE = { width: 1280, height: 900 };
let stage: PaneStage;

beforeAll(async () => {
  stage = await PaneStage.start();
});
afterAll(() => stage.stop());

test("what the pane loads at start keeps its budget", async () => {
  const page = await stage.open(WIDE);
  await paneOf(page).getByRole("tabpanel").getByText("South Korea").first().waitFor();
  const scripts = await scriptsAtStart(frameOf(page));
  expect(scripts).toContain("taskpane.js");
  // The first room is among them, the others are not.
  const named = (room: string) => scripts.filter((script) => script.startsWith(`${room}.`)).length;
  expect(["explore", "compare", "report", "guide", "workbook", "sources"].map(named)).toEqual([
    1, 0, 0, 0, 0, 0,
  ]);
  const bytes = scripts.reduce((sum, script) => sum + gzipped(script), 0);
  expect(bytes).toBeLessThanOrEqual(AT_START.most);
  await page.close();
});

test("a room that cannot be fetched says so, and comes with another try", async () => {
  const page = await stage.open(WIDE);
  const pane = paneOf(page);
  const compare = /\/compare\.[0-9a-f]{8}\.js$/;
  await page.route(compare, (route) => route.abort());
  await openRoom(pane, "Compare");
  await pane.getByText("Compare could not be loaded. Check the connection and try again").waitFor();
  await page.unroute(compare);
  await pane.getByRole("button", { name: "Try again" }).click();
  await pane.getByText("Country profile").first().waitFor();
  expect(await pane.getByText("could not be loaded").count()).toBe(0);
  await page.close();
});
