import { openInBrowser } from "../../../src/excel/host/open-in-browser";

const opened: string[] = [];

function standIn(sets: readonly string[]): void {
  const context = {
    requirements: { isSetSupported: (name: string) => sets.includes(name) },
    ui: { openBrowserWindow: (url: string) => opened.push(url) },
  };
  Object.assign(globalThis, { Office: { context } });
}

afterEach(() => {
  opened.length = 0;
  Reflect.deleteProperty(globalThis, "Office");
});

test("an Excel that can opens the address in the user's browser", () => {
  standIn(["OpenBrowserWindowApi"]);
  expect([openInBrowser("https://a.example/"), opened]).toEqual([true, ["https://a.example/"]]);
});

test("one that cannot, and a page outside Excel, leave it to the link", () => {
  standIn([]);
  expect([openInBrowser("https://a.example/"), opened]).toEqual([false, []]);
  Reflect.deleteProperty(globalThis, "Office");
  expect(openInBrowser("https://a.example/")).toBe(false);
});
