import type { Page } from "playwright-core";
import { expectAccessible, frameOf, openRoom, PaneStage, paneOf } from "./pane-stage";

jest.setTimeout(120_000);

const WIDE = { width: 1280, height: 900 };
let stage: PaneStage;

beforeAll(async () => {
  stage = await PaneStage.start();
});
afterAll(() => stage.stop());

/** The playground after this script has run in every frame of a page. */
const openAfter = (script: () => void): Promise<Page> => stage.open(WIDE, "light", script);

test("a pane whose memory holds nonsense starts with its defaults and says what it left out", async () => {
  const page = await openAfter(() => {
    localStorage.setItem("ati.explore.query", '["SHARE",["KR"],["BIGDATA"],-5,99999,""]');
    localStorage.setItem("ati.explore.favourites", '["{", 7, null]');
    localStorage.setItem("ati.compare.groups", JSON.stringify([{ name: "x".repeat(5000), areas: ["KR"] }]));
    localStorage.setItem("ati.sources.search", "y".repeat(200_000));
    localStorage.setItem("ati.room", "dragons");
  });
  const pane = paneOf(page);
  await pane.getByText("Not all that was remembered could be read.").waitFor();
  await pane.getByText("what Explore showed last").waitFor();
  await pane.getByRole("tab", { name: "Explore", selected: true }).waitFor();
  await openRoom(pane, "Compare");
  await pane.getByText("a group of yours, or an area of one").waitFor();
  await openRoom(pane, "Sources");
  await pane.getByText("a text that was too long").waitFor();
  await expectAccessible(page, 1280);
  await pane.getByRole("button", { name: "Close this message" }).click();
  expect(await pane.getByText("Not all that was remembered").count()).toBe(0);
  await page.close();
});

test("a browser without storage and media queries shows the pane all the same", async () => {
  const page = await openAfter(() => {
    if (!location.pathname.endsWith("taskpane.html")) return;
    Reflect.deleteProperty(window, "matchMedia");
    Object.defineProperty(window, "matchMedia", { value: undefined });
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    });
  });
  const pane = paneOf(page);
  for (const room of ["Explore", "Compare", "Report", "Guide", "Workbook", "Sources"]) {
    await openRoom(pane, room);
    await pane.getByRole("tab", { name: room, selected: true }).waitFor();
    // The word that a room is being read is shorter.
    await pane
      .getByRole("tabpanel")
      .filter({ hasText: /[^]{100}/ })
      .first()
      .waitFor();
  }
  await page.close();
});

test("a failure stays within its room, and there is a way back", async () => {
  const page = await openAfter(() => {
    const real = Reflect.get(String.prototype, "localeCompare") as () => number;
    String.prototype.localeCompare = function (...given: unknown[]) {
      if ("isBroken" in window) throw new Error("Broken by the test.");
      return Reflect.apply(real, this, given) as number;
    };
    localStorage.setItem("ati.room", "guide");
  });
  const pane = paneOf(page);
  await pane.getByRole("searchbox", { name: "Search the functions" }).waitFor();
  await frameOf(page).evaluate(() => Object.assign(window, { isBroken: true }));
  await openRoom(pane, "Explore");
  await pane.getByText("Explore could not be shown.").waitFor();
  expect(await pane.getByText("Broken by the test.").count()).toBe(0);
  await expectAccessible(page, 1280);
  await openRoom(pane, "Guide");
  await pane.getByRole("searchbox", { name: "Search the functions" }).waitFor();

  await openRoom(pane, "Explore");
  await pane.getByRole("button", { name: "Try again" }).click();
  await pane.getByText("Explore could not be shown.").waitFor();
  await frameOf(page).evaluate(() => Reflect.deleteProperty(window, "isBroken"));
  await pane.getByRole("button", { name: "Forget what it showed, and start afresh" }).click();
  await pane.getByText("South Korea").first().waitFor();
  expect(await pane.getByText("Explore could not be shown.").count()).toBe(0);
  await page.close();
});
