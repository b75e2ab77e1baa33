import { indicatorOf } from "../../../src/core/catalogue/indicators";
import { NO_CELL } from "../../../src/plans/formula/value";
import { spanOf } from "../../../src/plans/formula/range";
import { Cell } from "../../../src/plans/formula/cell";
import { datasets } from "../../../src/core/figures/store";
import { cite } from "../../../src/core/provenance/cite";
import { citationsOf } from "../../../src/plans/page/citations";

/** A yellow cell in F6. */
const chosen = (today: string) => new Cell({ content: today, today, fixed: "both" as const });

const textOf = ({ text }: { readonly text: (at: () => { row: number; column: number }) => string }): string =>
  text(() => ({ row: 5, column: 5 }));

const shown = (
  indicator: string,
  technologies: readonly string[],
  dataset: Cell<string> | typeof NO_CELL,
) => ({
  indicator: indicatorOf(indicator),
  technologies: spanOf(technologies.map((name) => new Cell({ content: name, today: name }))),
  dataset,
});

const datasetOf = (id: string) => datasets.find((dataset) => dataset.id === id)!;
const citation = (id: string, style: "text" | "short"): string => `Source: ${cite(datasetOf(id), style)}`;

it("cites each dataset once, and the first of a block by its yellow cell", () => {
  const all = [
    shown("SHARE", ["Robotics"], chosen("")),
    shown("RPA", ["Photonics"], chosen("")),
    shown("TRADEBALANCE", ["Robotics"], chosen("")),
  ];
  const citations = citationsOf(all, "short");
  expect(citations.map(textOf)).toEqual([
    '"Source: "&ATI.CITE(IF($F$6="","uspto-patents",$F$6),"short")',
    '"Source: "&ATI.CITE(IF($F$6="","trade-baci-hs4",$F$6),"short")',
  ]);
  expect(citations.map(({ today }) => today)).toEqual([
    citation("uspto-patents", "short"),
    citation("trade-baci-hs4", "short"),
  ]);
});

it("cites what else a block comes from by its name, whatever its yellow cell says", () => {
  // Investment in biotechnology is counted by others than that in robotics.
  const all = [shown("INVESTMENT", ["ROB", "IBT"], chosen(""))];
  expect(citationsOf(all, "short").map(textOf)).toEqual([
    '"Source: "&ATI.CITE(IF($F$6="","venture-capital-us-cn-by-technology",$F$6),"short")',
    '"Source: "&ATI.CITE("venture-capital-ai-biotech-ncses","short")',
  ]);
});

it("cites in full with licence and address, of a dataset that is chosen too", () => {
  const [found] = citationsOf([shown("SHARE", ["Robotics"], chosen("patent-families"))], "text");
  expect(textOf(found!)).toBe('"Source: "&ATI.CITE(IF($F$6="","patent-families",$F$6))');
  expect(found!.today).toBe(citation("patent-families", "text"));
  expect(found!.today).toContain("https://");
});

it("names the dataset itself where there is no cell to choose it in", () => {
  const [found] = citationsOf([shown("SHARE", ["Robotics"], NO_CELL)], "text");
  expect(textOf(found!)).toBe('"Source: "&ATI.CITE("uspto-patents")');
});
