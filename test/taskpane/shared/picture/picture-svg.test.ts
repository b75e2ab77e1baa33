import type { Picture } from "../../../../src/taskpane/shared/picture/picture";
import { pictureSvg } from "../../../../src/taskpane/shared/picture/picture-svg";

interface Parsed {
  readonly svg: {
    readonly $: Readonly<Record<string, string>>;
    readonly title: readonly string[];
    readonly rect: readonly { readonly $: Readonly<Record<string, string>> }[];
    readonly text: readonly { readonly _: string; readonly $: Readonly<Record<string, string>> }[];
    readonly line?: readonly { readonly $: Readonly<Record<string, string>> }[];
    readonly g: readonly { readonly $: { readonly transform: string } }[];
  };
}

const parse = (svg: string): Promise<Parsed> =>
  jest
    .requireActual<{ parseStringPromise: (xml: string) => Promise<Parsed> }>("xml2js")
    .parseStringPromise(svg);

const CHART = { markup: '<svg width="592" height="190"/>', width: 592, height: 190 };
const PICTURE: Omit<Picture, "optionsFor"> = {
  title: 'Shares in R&D of "Big Data": <South Korea> and Japan',
  subtitle: "Share of the world, %",
  legend: [
    { name: "South Korea", color: "#0072b2", look: "area" },
    { name: "2017", color: "currentColor", look: "mark" },
  ],
  foot: ["Source: NCSES, Science and Engineering Indicators 2022", "Edition 2026"],
};

it("is well formed whatever stands in it, on white, with fonts that others have too", async () => {
  const { svg } = await parse(pictureSvg(PICTURE, CHART));
  expect(svg.title).toEqual([PICTURE.title]);
  expect(svg.$["font-family"]).toMatch(/^Aptos, .*, sans-serif$/);
  expect(svg.rect[0]!.$).toMatchObject({ fill: "#ffffff", width: "640" });
  const said = svg.text.map(({ _ }) => _);
  expect(said).toEqual([PICTURE.title, PICTURE.subtitle, "South Korea", "2017", ...PICTURE.foot]);
});

it("is 1280 pixels wide, which is twice its own measure, and wider where the chart is", async () => {
  const own = await parse(pictureSvg(PICTURE, CHART));
  expect(own.svg.$).toMatchObject({ width: "1280", viewBox: expect.stringMatching(/^0 0 640 /) as string });
  const wide = await parse(pictureSvg(PICTURE, { ...CHART, width: 900 }));
  // The chart and a margin of 24 on both sides, twice.
  expect(wide.svg.$.width).toBe("1896");
});

it("has no text under another or under the chart", async () => {
  const long = { ...PICTURE, foot: [`Source: ${"a table of the producer, ".repeat(20)}end`] };
  const { svg } = await parse(pictureSvg(long, CHART));
  const [, top = NaN] = svg.g[0]!.$.transform.match(/\d+/g)!.map(Number);
  const lines = svg.text.map(({ $ }) => ({ y: Number($.y), size: Number($["font-size"]) }));
  const above = lines.filter(({ y }) => y < top);
  const below = lines.filter(({ y, size }) => y - size >= top + CHART.height);
  expect(above.length + below.length).toBe(lines.length);
  // 500 letters of 4.9 in 592 pixels are at least five lines.
  expect(below.length).toBeGreaterThanOrEqual(5);
  const gaps = below.slice(1).map(({ y }, at) => y - below[at]!.y);
  for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(12);
  const height = Number(svg.$.viewBox!.split(" ")[3]);
  expect(Math.max(...lines.map(({ y }) => y))).toBeLessThan(height);
});

it("puts names of the legend in another row where one has no room", async () => {
  const legend = Array.from({ length: 8 }, (_, at) => ({
    name: `European Union (27 members) ${at}`,
    color: "#0072b2",
    look: "line" as const,
    dashes: "6 3",
  }));
  const { svg } = await parse(pictureSvg({ ...PICTURE, subtitle: "", legend, foot: [] }, CHART));
  const rows = new Set(svg.text.slice(1).map(({ $ }) => $.y));
  expect(rows.size).toBeGreaterThan(2);
  for (const { $ } of svg.text.slice(1)) expect(Number($.x)).toBeLessThan(640 - 24);
  expect(svg.line![0]!.$).toMatchObject({ "stroke-dasharray": "6 3", stroke: "#0072b2" });
});
