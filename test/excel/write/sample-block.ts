import type { Block } from "../../../src/plans/blocks/block";

/** Two areas over three years, as the pane would describe them. */
export const TABLE_ONLY: Block = {
  name: "Share Big Data",
  title: "Patent share, Big Data",
  subtitle: "0 to 1; dataset uspto-patents, grade broader",
  form: "table",
  spill: '=ATI.SERIES("SHARE",{"KR","JP"},"Big Data","2016:2018")',
  header: ["Year", "South Korea", "Japan"],
  rows: [2016, 2017, 2018].map((year, at) => ({
    label: year,
    figures: ["B", "C"].map((column) => ({ formula: `=ATI.SHARE(${column}$3,"Big Data",$A${at + 4})` })),
  })),
  formats: ["0.0%", "0.0%"],
  foot: ["Source: NCSES; dataset uspto-patents", { formula: '="Edition "&ATI.VERSION()' }],
};

/** The same with a chart. */
export const SAMPLE: Block = {
  ...TABLE_ONLY,
  chart: { kind: "line", categoryAxis: "Year", valueAxis: "Share of the world's patents", series: 2 },
};
