import { installAddress } from "../../src/export/install-address";
import metadata from "../../src/data/compiled/functions.json";
import type { HelpContent } from "../../src/help/help-content";
import { makeHelp } from "../../src/help/make-help";
import { ROOM_GUIDES } from "../../src/help/rooms";
import { rooms } from "../../src/taskpane/rooms";
import { spill } from "../functions/shown";
import { helpContent } from "./made-help";

let content: HelpContent;
let documents: ReadonlyMap<string, string>;

beforeAll(() => {
  content = helpContent();
  ({ documents } = makeHelp(content));
});

const textIn = (html: string): string =>
  html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

test("every function has its page, where its helpUrl points", () => {
  const missing = metadata.functions.filter(
    ({ helpUrl }) => !documents.has(helpUrl.replace("https://localhost:3000/help/", "")),
  );
  expect(missing).toEqual([]);
  expect(metadata.functions.length).toBeGreaterThan(30);
});

test("every room of the pane has its page, and so has the strip above them", () => {
  expect(ROOM_GUIDES.map(({ id, title }) => [id, title])).toEqual([
    ...rooms.map(({ id, title }) => [id, title]),
    ["cell", "The selected cell"],
  ]);
  for (const { id } of ROOM_GUIDES) expect(documents.has(`room-${id}.html`)).toBe(true);
});

test("every page has a language, one title and one first heading, and names no address of its own", () => {
  for (const [file, html] of documents) {
    expect([file, html.match(/<html lang="en">/g)?.length]).toEqual([file, 1]);
    expect([file, html.match(/<title>[^<]+<\/title>/g)?.length]).toEqual([file, 1]);
    expect([file, html.match(/<h1>/g)?.length]).toEqual([file, 1]);
    // Relative links only, and nothing that the content security policy would stop.
    expect([file, /(?:href|src|srcSet)="\//.test(html)]).toEqual([file, false]);
    expect([file, /localhost|<script(?! defer)|<style| style=| on\w+=/.test(html)]).toEqual([file, false]);
  }
});

test("every page shows each of its arguments, and the formula and answer of each example", () => {
  for (const { id, parameters, examples } of content.functions) {
    const text = textIn(documents.get(`${id.toLowerCase()}.html`)!);
    for (const { name, description } of parameters) {
      expect([id, name, text.includes(description)]).toEqual([id, name, true]);
    }
    for (const { formula } of examples) {
      // What the functions give here, by the tests' own way of calling them; the first row is never cut.
      const [row = []] = spill(formula);
      const first = row.map((value) =>
        typeof value === "number" ? String(Number(value.toPrecision(9))) : String(value),
      );
      const told =
        row.length === 1 && first[0]!.startsWith("#")
          ? first[0]!.replace(/^(#\S+) /, "$1: ")
          : first.join("");
      const shownFirst =
        row.length > 1 ? first.map((each) => each.replace(/^(#\S+) .*/, "$1")).join("") : told;
      expect([formula, text.includes(formula)]).toEqual([formula, true]);
      expect([formula, text.includes(shownFirst)]).toEqual([formula, true]);
    }
  }
});

test("tells who has a saved workbook how to install the add-in, where the workbook sends them", () => {
  const { pathname, hash } = new URL(installAddress("https://example.org/ati") ?? "");
  expect(documents.get(pathname.replace("/ati/help/", ""))).toContain(`id="${hash.slice(1)}"`);
});

test("every link leads to a page, a part of one, or a file that is built beside them", () => {
  const beside = [
    "help.css",
    "search.js",
    "pictures/explore-light.png",
    "pictures/explore-dark.png",
    "../assets/icon-32.png",
    "../manifest.xml",
    "../LICENSE.txt",
    "../NOTICE.txt",
    "../LICENCES-pane.txt",
    "../LICENCES-functions.txt",
  ];
  const wrong: string[] = [];
  let links = 0;
  for (const [from, html] of documents) {
    for (const [, target = ""] of html.matchAll(/(?:href|src|srcSet)="([^"]*)"/g)) {
      links += 1;
      if (target.startsWith("https://") || beside.includes(target)) continue;
      const [file = "", part] = target.split("#");
      const page = documents.get(file === "" ? from : file);
      if (page === undefined || (part !== undefined && !page.includes(`id="${part}"`)))
        wrong.push(`${from}: ${target}`);
    }
  }
  expect(links).toBeGreaterThan(500);
  expect(wrong).toEqual([]);
});

test("a room shows its picture in the reader's colours, and none where none was taken", () => {
  expect(documents.get("room-explore.html")).toContain(
    '<source srcSet="pictures/explore-dark.png" media="(prefers-color-scheme: dark)"/>' +
      '<img src="pictures/explore-light.png" alt="Explore, as the pane shows it" width="320" height="400"/>',
  );
  expect(documents.get("room-compare.html")).not.toContain("<img");
});

test("the contents name every other page", () => {
  const contents = documents.get("index.html")!;
  const others = [...documents.keys()].filter((file) => file !== "index.html");
  expect(others.filter((file) => !contents.includes(`href="${file}"`))).toEqual([]);
});

test("a page tells where its number comes from: formula, datasets and citations", () => {
  const text = textIn(documents.get("share.html")!);
  expect(text).toContain("Patent share");
  expect(text).toContain("uspto-patents");
  expect(text).toContain("National Center for Science and Engineering Statistics");
  // RPAOF applies the formula of RPA.
  expect(documents.get("rpaof.html")).toContain('href="indicators.html#RPA"');
});
