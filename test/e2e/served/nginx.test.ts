import { temporaryFolder } from "../../temporary-folder";
import { expectServed } from "./expect-served";
import { hasNginx, startNginx, type RunningNginx } from "./stock-nginx";
import { servedFile, unpackedRelease } from "./unpacked-release";

if (!hasNginx) console.warn("The release behind nginx is not tried: there is no nginx here.");

const SET = "https://addins.example.org/ati/";

(hasNginx ? describe : describe.skip)("The unpacked release behind a stock nginx", () => {
  let folder: string;
  let nginx: RunningNginx;

  beforeAll(async () => {
    folder = await unpackedRelease(temporaryFolder("release"), SET);
    nginx = await startNginx(folder);
  }, 60_000);
  afterAll(() => nginx.stop());

  expectServed(
    () => nginx.address,
    (file) => servedFile(folder, file),
  );

  /** What nginx says of each address that was set. */
  const statuses = (urls: readonly string[]) =>
    Promise.all(
      urls.map(
        async (url) =>
          [url, (await fetch(url.replace(SET, nginx.address), { method: "HEAD" })).status] as const,
      ),
    );

  it("serves the manifest with the address that was set, and all that it names", async () => {
    const manifest = await (await fetch(`${nginx.address}manifest.xml`)).text();
    const urls = [
      ...new Set([...manifest.matchAll(/DefaultValue="(https:[^"]+)"/g)].map(([, url = ""]) => url)),
    ];
    expect(urls).toEqual(
      expect.arrayContaining(
        ["taskpane.html", "functions.js", "functions.json", "help/support.html"].map((file) => SET + file),
      ),
    );
    expect((await statuses(urls)).filter(([, status]) => status !== 200)).toEqual([]);
    expect(manifest).not.toContain('"https://localhost');
  });

  it("serves the page of help that each function names", async () => {
    const { functions } = (await (await fetch(`${nginx.address}functions.json`)).json()) as {
      functions: readonly { helpUrl: string }[];
    };
    const urls = functions.map(({ helpUrl }) => helpUrl);
    expect(urls.length).toBeGreaterThan(33);
    expect(urls.filter((url) => !url.startsWith(`${SET}help/`))).toEqual([]);
    expect((await statuses(urls)).filter(([, status]) => status !== 200)).toEqual([]);
  });

  it("serves nothing beside the folder of the add-in", async () => {
    expect((await fetch(new URL("/nginx.conf", nginx.address))).status).toBe(404);
    expect((await fetch(`${nginx.address}..%2fnginx.conf`)).status).toBe(404);
  });
});
