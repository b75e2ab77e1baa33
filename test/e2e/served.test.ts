import { readFileSync } from "node:fs";
import path from "node:path";
import { cacheControl, EVERYWHERE } from "../../src/hosting/headers";
import type { RunningServer } from "../../src/hosting/server/start-server";
import { launchBrowser } from "./browser";
import { serveDist } from "./server";

const FILES: readonly (readonly [string, RegExp])[] = [
  ["taskpane.html", /^text\/html/],
  ["functions.js", /javascript/],
  ["functions.json", /^application\/json/],
  ["taskpane.js", /javascript/],
  ["manifest.xml", /xml/],
  ["assets/icon-32.png", /^image\/png/],
];

let server: RunningServer;

beforeAll(async () => {
  server = await serveDist();
});
afterAll(() => server.close());

const ask = (file: string, headers: Record<string, string> = {}) =>
  fetch(server.url + file, { headers, cache: "no-store" });

describe.each(FILES)("%s", (file, type) => {
  it("comes with every header, in its type", async () => {
    const response = await ask(file);
    const sent = Object.fromEntries(
      Object.keys(EVERYWHERE).map((name) => [name, response.headers.get(name)]),
    );
    expect([response.status, sent]).toEqual([200, EVERYWHERE]);
    expect(response.headers.get("cache-control")).toBe(cacheControl(file));
    expect(response.headers.get("content-type")).toMatch(type);
  });

  it("is not sent again while it is the same", async () => {
    const tag = (await ask(file)).headers.get("etag") ?? "";
    expect((await ask(file, { "If-None-Match": tag })).status).toBe(304);
  });
});

test.each(["functions.js", "taskpane.js", "functions.json"])(
  "%s travels compressed, and arrives as it was built",
  async (file) => {
    const built = readFileSync(path.resolve(__dirname, "../../dist", file), "utf8");
    const response = await ask(file, { "Accept-Encoding": "gzip" });
    expect(response.headers.get("content-encoding")).toBe("gzip");
    expect(response.headers.get("vary")).toMatch(/accept-encoding/i);
    // A boolean, so that a failure does not print the script.
    expect((await response.text()) === built).toBe(true);
  },
);

test("a page of another origin may read the metadata, as Excel on the web does", async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const ids = await page.evaluate(async (url) => {
      const metadata = (await (await fetch(url)).json()) as { functions: { id: string }[] };
      return metadata.functions.map(({ id }) => id);
    }, `${server.url}functions.json`);
    expect(ids).toContain("SHARE");
  } finally {
    await browser.close();
  }
});
