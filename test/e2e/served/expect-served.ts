import { cacheControl, EVERYWHERE } from "../../../src/hosting/headers";

const FILES: readonly (readonly [string, RegExp])[] = [
  ["taskpane.html", /^text\/html/],
  ["functions.js", /javascript/],
  ["functions.json", /^application\/json/],
  ["taskpane.js", /javascript/],
  ["manifest.xml", /xml/],
  ["assets/icon-32.png", /^image\/png/],
  // Else a browser would save what the help links to, and guess its letters.
  ["LICENSE.txt", /^text\/plain; ?charset=utf-8/i],
  ["NOTICE.txt", /^text\/plain; ?charset=utf-8/i],
  ["LICENCES-pane.txt", /^text\/plain; ?charset=utf-8/i],
];

/** The tests that every server of the add-in has to pass; its address ends with a slash. */
export function expectServed(address: () => string, built: (file: string) => string | Promise<string>): void {
  const ask = (file: string, headers: Record<string, string> = {}) =>
    fetch(address() + file, { headers, cache: "no-store" });

  describe.each(FILES)("%s", (file, type) => {
    it("comes with every header, in its type", async () => {
      const response = await ask(file);
      const sent = Object.keys(EVERYWHERE).map((name) => [name, response.headers.get(name)]);
      expect([response.status, Object.fromEntries(sent)]).toEqual([200, EVERYWHERE]);
      expect(response.headers.get("cache-control")).toBe(cacheControl(file));
      expect(response.headers.get("content-type")).toMatch(type);
    });

    it("is not sent again while it is the same", async () => {
      const tag = (await ask(file)).headers.get("etag") ?? "";
      expect((await ask(file, { "If-None-Match": tag })).status).toBe(304);
    });
  });

  it.each(["functions.js", "taskpane.js", "functions.json"])(
    "sends %s compressed, and it arrives as it was built",
    async (file) => {
      const response = await ask(file, { "Accept-Encoding": "gzip" });
      expect(response.headers.get("content-encoding")).toBe("gzip");
      expect(response.headers.get("vary")).toMatch(/accept-encoding/i);
      // A boolean, so that a failure does not print the script.
      expect((await response.text()) === (await built(file))).toBe(true);
    },
  );

  it("says that a file is not there, and lets that be read too", async () => {
    const response = await ask("nothing.json");
    expect([response.status, response.headers.get("access-control-allow-origin")]).toEqual([404, "*"]);
  });
}
