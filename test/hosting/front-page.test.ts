import { frontPage } from "../../src/hosting/front-page";

test("the front page leads on to the first page, and links to every one", () => {
  const page = frontPage([
    ["help/index.html", "Help"],
    ["manifest.xml", "Manifest"],
  ]);
  expect(page).toContain('content="0; url=help/index.html"');
  expect([...page.matchAll(/<a href="([^"]+)">([^<]+)/g)].map(([, file, name]) => [file, name])).toEqual([
    ["help/index.html", "Help"],
    ["manifest.xml", "Manifest"],
  ]);
});
