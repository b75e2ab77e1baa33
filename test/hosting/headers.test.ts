import { cacheControl, CONTENT_SECURITY_POLICY } from "../../src/hosting/headers";

test("icons are kept for a week, and scripts, pages and metadata are asked for again", () => {
  expect(cacheControl("/assets/icon-32.png")).toBe("public, max-age=604800");
  expect(cacheControl("/ati/assets/icon-32.png")).toBe("public, max-age=604800");
  for (const path of ["/functions.js", "/functions.json", "/taskpane.html", "/assets.js"])
    expect(cacheControl(path)).toBe("no-cache");
});

test("a page runs scripts of its own and Microsoft's, none that stand in the page, and no eval", () => {
  const scripts = /script-src ([^;]+)/.exec(CONTENT_SECURITY_POLICY)?.[1];
  expect(scripts).toBe("'self' https://appsforoffice.microsoft.com");
  expect(CONTENT_SECURITY_POLICY).toContain("default-src 'self'");
});
