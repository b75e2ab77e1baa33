import { execFileSync } from "node:child_process";
import { builtFunctions } from "./built-functions";
import { comparisonSheet } from "./comparison-sheet";
import { nestedMap, scalar, type Contender } from "./contenders";
import { figuresTable } from "./figures-table";
import { microseconds } from "./measure";
import { opening } from "./opening";
import { ownFile } from "./own-file";
import { ownRange } from "./own-range";
import { arqueroFilter, duckdbPrepared } from "./reference/index.mjs";
import { startsOfPane } from "./pane-start";
import { AT_START, FUNCTIONS, gzipped } from "./sizes";

const AREAS = [
  "KR",
  "JP",
  "US",
  "CN",
  "DE",
  "FR",
  "GB",
  "IT",
  "TW",
  "EU27",
  "SE",
  "FI",
  "CH",
  "IL",
  "CA",
  "AT",
];
const TECHNOLOGIES = ["AI", "Big Data", "Photonics", "Robotics", "Connectivity", "Nanotechnology"];

const number = (value: number): string => value.toLocaleString("en-US", { maximumSignificantDigits: 3 });
const line = (...cells: string[]): void =>
  console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(44) : cell.padStart(22))).join(""));

async function main(): Promise<void> {
  const functions = builtFunctions("here");
  const share = functions.get("SHARE");
  if (!share) throw new Error("functions.js registers no SHARE");
  const rows = figuresTable();

  const contenders: Contender[] = [
    scalar(share),
    nestedMap(rows),
    arqueroFilter(rows),
    await duckdbPrepared(rows),
  ];
  const answers: number[] = [];
  for (const { once } of contenders) answers.push(await once());
  if (answers.some((answer) => Math.abs(answer - 2888 / 45929) > 1e-12))
    throw new Error(`not one answer: ${answers.join(", ")}`);

  line("Korea's share in Big Data, 2018", "µs each", "of ATI.SHARE");
  const times: number[] = [];
  for (const contender of contenders) times.push(await microseconds(contender));
  contenders.forEach(({ name }, at) =>
    line(name, number(times[at] ?? NaN), `${number((times[at] ?? NaN) / (times[0] ?? NaN))} ×`),
  );
  const [one = NaN, map = NaN, table = NaN] = times;
  line("budget: at most 10 × the Map", "", `${number(one / map)} ×`);
  line("budget: at most 1/100 of a table filter", "", `1/${number(table / one)}`);

  const cells = AREAS.length * TECHNOLOGIES.length;
  const matrix = await microseconds({
    name: "matrix",
    times: 2_000,
    once: () =>
      share(
        AREAS.map((area) => [area]),
        [TECHNOLOGIES],
        [[2018]],
        null,
      ).length,
  });
  const single = await microseconds({
    name: "cells",
    times: 2_000,
    once: () => {
      for (const area of AREAS)
        for (const technology of TECHNOLOGIES) share([[area]], [[technology]], [[2018]], null);
      return cells;
    },
  });
  line(`\n${cells} cells in one call, against one by one`, "", `${number(matrix / single)} ×`);
  line("budget: at most 1 ×");

  const opened = opening(rows);
  line(
    `\nA workbook of ${opened.formulas.toLocaleString("en-US")} formulas on opening`,
    "ms",
    "of the same in a Map",
  );
  line("ATI.SHARE, a cell each", number(opened.ours), `${number(opened.ours / opened.map)} ×`);
  line("Map", number(opened.map));

  const patents = functions.get("PATENTS");
  if (!patents) throw new Error("functions.js registers no PATENTS");
  const own = await ownRange(patents);
  line("\nFigures of one's own, a range", "ms", "of the simplest way");
  line("100,000 new rows, one call", number(own.first), `${number(own.first / own.reading)} ×`);
  line("the same rows read into a Map", number(own.reading), "budget: at most 2 ×");
  line(
    "1,000 formulas over 10,000 rows",
    number(own.formulas),
    `${number(own.formulas / (own.parse + own.comparisons))} ×`,
  );
  line("one reading and 1,000 comparisons", number(own.parse + own.comparisons), "budget: about 1 ×");

  const file = await ownFile();
  line(`\nA CSV of ${file.rows.toLocaleString("en-US")} rows`, "rows a second", "of the library's time");
  line("Papa Parse alone, of a text", number(file.library));
  line("looked through", number(file.looking), `${number(file.library / file.looking)} ×`);
  line("filtered and added up", number(file.gathering), `${number(file.library / file.gathering)} ×`);
  line("budget: at most 2 ×");

  const { syncs, built, naive } = await comparisonSheet();
  line(`\nA comparison sheet of ${number(built.cells)} cells`, "as it is built", "a formula a figure");
  line("formulas", number(built.formulas), number(naive.formulas));
  line("calls of the functions", number(built.calls), number(naive.calls));
  line("requests to Excel", number(syncs), `1 for ${number(built.cells / syncs)} cells`);

  line("\nFrom script start to the first value", `${number(firstValue())} ms`, "budget: 150 ms");
  const { pane, empty, scripts } = await startsOfPane();
  line("\nThe pane alone, the processor slowed four times", "ms", "of an empty Fluent page");
  const against = (name: string, ours: number, theirs: number) =>
    line(name, number(ours), `${number(ours / theirs)} ×`);
  against("first words", pane.words, empty.words);
  against("first answer", pane.answer, empty.words);
  against("longest task", pane.longest, empty.longest);

  line("\nSizes, gzipped", "bytes", "budget");
  const size = (name: string, bytes: number, most: number) =>
    line(name, bytes.toLocaleString("en-US"), most.toLocaleString("en-US"));
  size(FUNCTIONS.file, gzipped(FUNCTIONS.file), FUNCTIONS.most);
  size(
    `the pane at start, ${scripts.length} files`,
    scripts.reduce((sum, file) => sum + gzipped(file), 0),
    AT_START.most,
  );
}

/** In a process of its own, so that nothing is warm: from reading the script to a share. */
function firstValue(): number {
  const script = `
    const start = performance.now();
    const { builtFunctions } = require("./test/bench/built-functions.ts");
    builtFunctions("bare").get("SHARE")([["KR"]], [["Big Data"]], [[2018]], null);
    process.stdout.write(String(performance.now() - start));`;
  const runs = Array.from({ length: 3 }, () =>
    Number(execFileSync("npx", ["tsx", "-e", script], { encoding: "utf8" })),
  );
  return Math.min(...runs);
}

main().catch((failure: unknown) => {
  console.error(failure);
  process.exitCode = 1;
});
