import { renderToStaticMarkup } from "react-dom/server";
import { CellDetails } from "../../../src/taskpane/cell/cell-details";
import { LazyCellStrip } from "../../../src/taskpane/cell/lazy-cell-strip";
import { readCell } from "./read-cell";
import { rendered } from "../rendered";

const selected = {
  read: undefined,
  told: undefined,
  change: () => Promise.resolve(),
  tell: () => undefined,
};

const details = (formula: string): string =>
  rendered(<CellDetails read={readCell(formula)} selected={selected} />);

const values = (html: string): string[] =>
  [...html.matchAll(/<input[^>]* value="([^"]*)"/g)].map(([, value = ""]) => value);

it("shows what the function gives, the sum, and a field with each argument's own text", () => {
  const html = details('=ATI.SHARE("KR", "Big Data" ,2018)');
  expect(html).toContain("Share of an area in the world&#x27;s patents");
  expect(html).toContain("that is 2,888 of 45,929 patents.</span>");
  expect(values(html)).toEqual(["&quot;KR&quot;", "&quot;Big Data&quot;", "2018", ""]);
  expect([...html.matchAll(/<label[^>]*>([^<]*)/g)].map(([, label]) => label)).toEqual([
    "areas",
    "technologies",
    "years (optional)",
    "dataset (optional)",
  ]);
  expect(html).toContain(">Change B3</button>");
  expect(html).not.toContain('role="tab"');
});

it("lets choose among several calls, the first at first", () => {
  const html = details("=ATI.CITE(A1)&ATI.VERSION()");
  expect(
    [...html.matchAll(/role="tab"[^>]*aria-selected="(\w+)"[^>]*>([^<]*)/g)].map(([, is, title]) => [
      title,
      is,
    ]),
  ).toEqual([
    ["1. ATI.CITE", "true"],
    ["2. ATI.VERSION", "false"],
  ]);
  expect(values(html)).toEqual(["A1", ""]);
});

it("has nothing to change in a function without arguments", () => {
  const html = details("=ATI.VERSION()");
  expect(html).not.toContain("<input");
  expect(html).not.toContain("Change B3");
});

it("has no strip where there are no cells", () => {
  expect(renderToStaticMarkup(<LazyCellStrip host="none" />)).toBe("");
});
