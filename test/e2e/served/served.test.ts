import { readFileSync } from "node:fs";
import path from "node:path";
import type { RunningServer } from "../../../src/hosting/server/start-server";
import { launchBrowser } from "../browser";
import { expectServed } from "./expect-served";
import { serveDist } from "../server";

let server: RunningServer;

beforeAll(async () => {
  server = await serveDist();
});
afterAll(() => server.close());

/** The address that the served manifest names: where the add-in is hosted, it is another than the build's. */
async function namedAddress(): Promise<string> {
  const manifest = await (await fetch(`${server.url}manifest.xml`)).text();
  return /<SourceLocation DefaultValue="([^"]*)\/taskpane\.html"/.exec(manifest)?.[1] ?? "";
}

expectServed(
  () => server.url,
  async (file) =>
    readFileSync(path.resolve(__dirname, "../../../dist", file), "utf8").replaceAll(
      "https://localhost:3000",
      await namedAddress(),
    ),
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
