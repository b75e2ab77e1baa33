import { altText } from "../../../src/export/chart/alt-text";
import { writtenSheet } from "../../../src/export/sheet/written-sheet";
import type { PlannedChart } from "../../../src/plans/plan";
import { SHEETS } from "../sample-sheets";
import { written } from "../written";

const of = (at: number, part: Partial<PlannedChart> = {}): string =>
  altText(writtenSheet(SHEETS[at]!), { ...SHEETS[at]!.plan.charts[0]!, ...part });

it("says what a chart shows of whom and over what, what is missing and who measured it", () => {
  // One of three years is missing for one of two countries.
  expect(of(1, { sources: ["NCSES, U.S.", "CEPII"] })).toBe(
    "Line chart: Patent share, Big Data. Share of the world's patents: South Korea and Japan, by year from 2016 to 2018. " +
      "1 of 6 figures is missing. Source: NCSES, U.S.; CEPII.",
  );
});

it("is silent on what there is nothing of", () => {
  expect(of(2)).toBe(
    "Bar chart: RPA as bar. RPA (-100 to 100): Big Data, by area from South Korea to Côte d'Ivoire.",
  );
});

it("is not longer than somebody listens", () => {
  const long = of(1, { sources: ["x".repeat(700)] });
  expect([long.length, long.at(-1)]).toEqual([600, "…"]);
});

it("is written with every chart", async () => {
  const { plan } = SHEETS[1]!;
  const file = await written({ ...plan, choices: [] });
  const frame = (await file.part("xl/drawings/drawing1.xml")).one("xdr:cNvPr");
  expect(frame.attributes).toEqual({ id: "2", name: "Chart 1", descr: of(1) });
});
