import { CONTENT_SECURITY_POLICY, EVERYWHERE } from "../../../src/hosting/headers";
import { dockerfile, nginxConf, staticWebApp, webConfig } from "../../../src/hosting/release/server-files";

interface Attributed {
  readonly $: Readonly<Record<string, string>>;
}

interface WebConfig {
  readonly "system.webServer": {
    readonly httpProtocol: { readonly customHeaders: { readonly add: readonly Attributed[] } };
    readonly staticContent: { readonly clientCache: Attributed };
  };
  readonly location: Attributed & {
    readonly "system.webServer": { readonly staticContent: { readonly clientCache: Attributed } };
  };
}

interface XmlParser {
  parseStringPromise(xml: string, options: object): Promise<WebConfig>;
}

test("nginx adds every header once, in one place, whatever the answer is", () => {
  const added = [...nginxConf().matchAll(/add_header (\S+) "?([^"\n]+?)"? always;/g)].map(
    ([, name, value]) => [name, value],
  );
  expect(Object.fromEntries(added)).toEqual({ ...EVERYWHERE, "Cache-Control": "$ati_cache" });
  expect(added.length).toBe(4);
  // A location with headers of its own would lose those of the server.
  expect(/location[^}]*add_header/.test(nginxConf())).toBe(false);
});

test("IIS gets every header, keeps icons for a week and asks again for the rest", async () => {
  // The parser ships no types.
  const parser = jest.requireActual<XmlParser>("xml2js");
  const read = await parser.parseStringPromise(webConfig(), { explicitRoot: false, explicitArray: false });
  const server = read["system.webServer"];
  const added = server.httpProtocol.customHeaders.add.map(({ $ }) => [$.name, $.value]);
  expect(Object.fromEntries(added)).toEqual(EVERYWHERE);
  expect(server.staticContent.clientCache.$).toEqual({ cacheControlMode: "DisableCache" });
  expect(read.location.$.path).toBe("assets");
  expect(read.location["system.webServer"].staticContent.clientCache.$).toEqual({
    cacheControlMode: "UseMaxAge",
    // 604,800 seconds are seven days.
    cacheControlMaxAge: "7.00:00:00",
    cacheControlCustom: "public",
  });
});

test("Azure gets every header, keeps icons for a week and asks again for the rest", () => {
  expect(JSON.parse(staticWebApp())).toMatchObject({
    globalHeaders: {
      "Access-Control-Allow-Origin": "*",
      "Content-Security-Policy": CONTENT_SECURITY_POLICY,
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "no-cache",
    },
    // A browser shows what it is told to be text; what it is not told, such as the licences, it would save.
    mimeTypes: { ".json": "application/json", ".txt": "text/plain; charset=utf-8" },
    routes: [{ route: "/assets/*", headers: { "Cache-Control": "public, max-age=604800" } }],
  });
});

test("the container serves the folder that nginx.conf names", () => {
  const [, folder] = /alias (\S+?)\/;/.exec(nginxConf()) ?? [];
  expect(dockerfile()).toContain(`COPY site ${folder}\n`);
});
