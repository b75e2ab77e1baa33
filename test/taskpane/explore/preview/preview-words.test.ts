import { Refusal } from "../../../../src/core/refusal";
import { ask, isAnswerable, type Answerable } from "../../../../src/taskpane/explore/asked";
import { allCautions } from "../../../../src/taskpane/explore/preview/preview";
import { chartNotes, heatMapNotes } from "../../../../src/taskpane/explore/chart/chart-notes";
import { heatMapWords, titleOf } from "../../../../src/taskpane/explore/chart/chart-words";
import { yearsOfAsked } from "../../../../src/taskpane/explore/asked-years";
import { figureInWords } from "../../../../src/taskpane/explore/preview/figure-in-words";
import { matrixTable, rankedTable, reasonsOf } from "../../../../src/taskpane/explore/preview/preview-table";
import { FIRST_QUERY, type Query } from "../../../../src/taskpane/explore/query/query";
import { sourceText } from "../../../../src/taskpane/explore/preview/source-text";

function askFor(parts: Partial<Query>): Answerable {
  const asked = ask({ ...FIRST_QUERY, ...parts });
  if (!isAnswerable(asked)) throw new Error("no answer");
  return asked;
}

it("says a heat map in a sentence, each area's highest and lowest", () => {
  const asked = askFor({
    technologies: ["BIGDATA", "BLOCKCHAIN", "ROB"],
    areas: ["KR", "JP", "AF"],
    to: 2018,
  });
  expect(heatMapWords(asked)).toBe(
    "Heat map of Patent share, Big Data, Blockchain and Robotics in 2018: " +
      "South Korea 6.3 % in Big Data (highest) and 1.8 % in Robotics (lowest); " +
      "Japan 16.6 % in Robotics (highest) and 9.9 % in Big Data (lowest); Afghanistan has none.",
  );
});

it("counts technologies where they are many", () => {
  expect(titleOf(askFor({ technologies: ["SIXTEEN"] }))).toBe("Patent share, 16 technologies");
});

it("tells how to read the colours, and what the heat map leaves out", () => {
  expect(heatMapNotes(askFor({ technologies: ["SIXTEEN"] }), "light")).toEqual([
    "The stronger the blue, the larger.",
  ]);
  const many = { technologies: ["SIXTEEN", "WIPO:8"], areas: ["members:EU27_2020"] };
  expect(heatMapNotes(askFor({ indicator: "RPA", ...many }), "dark")).toEqual([
    "Blue above 0, orange below.",
    "The first 12 of 27 areas; the table has all.",
    "The first 16 of 17 technologies; the table has all.",
  ]);
  expect(heatMapNotes(askFor({ technologies: ["SIXTEEN"] }), "contrast")).toEqual([]);
});

it("says why a technology has no figures in a matrix, and why an area has none, each once", () => {
  const asked = askFor({ technologies: ["BLOCKCHAIN", "ROB", "BIGDATA"], areas: ["KR", "AF"], to: 2018 });
  expect(reasonsOf(asked)).toEqual([
    "No open dataset has figures of patent share in Blockchain: no field of the 35 isolates it.",
    expect.stringMatching(/^uspto-patents has no figures of Afghanistan/),
  ]);
  const [korea] = matrixTable(asked).rows;
  expect(korea?.figures[0]).toBeInstanceOf(Refusal);
});

it("marks incomplete years and breaks", () => {
  const ai = askFor({ technologies: ["AI"], dataset: "ai-patents-oecd-ip5", to: 2022 });
  expect(chartNotes(ai, yearsOfAsked(ai))).toEqual(["Hollow: 2021 and 2022, incomplete."]);
  const many = askFor({ areas: ["members:EU27_2020"] });
  expect(chartNotes(many, yearsOfAsked(many))).toEqual([
    "Lines of the first 8 of 27 areas; the table has all.",
  ]);
});

it("ranks what has a figure, and says why the rest has none", () => {
  const asked = askFor({ areas: ["KR", "AF", "JP"], from: "same", to: 2018 });
  expect(rankedTable(asked).rows.map(({ area, place }) => [area.code, place])).toEqual([
    ["JP", 1],
    ["KR", 2],
    ["AF", undefined],
  ]);
  expect(reasonsOf(asked)).toEqual([expect.stringMatching(/^uspto-patents has no figures of Afghanistan/)]);
});

it("never shows a missing figure as a number", () => {
  const asked = askFor({ areas: ["AF"], to: 2018 });
  const [row] = rankedTable(asked).rows;
  expect(row && figureInWords(row.figure, asked.indicator)).toBe("none");
  expect(figureInWords(2888, askFor({ indicator: "PATENTS" }).indicator)).toBe("2,888");
});

it("names source and edition, and each caution once", () => {
  const asked = askFor({ areas: ["KR", "JP"] });
  expect(sourceText(asked)).toMatch(/^Source: National Center.*; dataset uspto-patents, ATI edition /);
  const cautions = allCautions(asked);
  expect(new Set(cautions).size).toBe(cautions.length);
  expect(cautions.join(" ")).toContain("Never splice two patent datasets");
});
