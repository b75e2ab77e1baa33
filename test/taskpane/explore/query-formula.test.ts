import { Refusal } from "../../../src/core/refusal";
import { ask, isAnswerable, type Answerable } from "../../../src/taskpane/explore/asked";
import { matrixTable, rankedTable, seriesTable } from "../../../src/taskpane/explore/preview-table";
import { FIRST_QUERY, type Query } from "../../../src/taskpane/explore/query";
import { sourceText } from "../../../src/taskpane/explore/source-text";
import { tableFormula, valueFormula } from "../../../src/taskpane/explore/query-formula";
import { CustomFunctionsError } from "../../functions/custom-functions";
import { run } from "../../functions/formula";

function askFor(parts: Partial<Query>): Answerable {
  const asked = ask({ ...FIRST_QUERY, ...parts });
  if (!isAnswerable(asked)) throw new Error("no answer");
  return asked;
}

const valueOf = (parts: Partial<Query>) => valueFormula(askFor(parts));
const tableOf = (parts: Partial<Query>) => tableFormula(askFor(parts));

it("writes the value with as few arguments as it takes", () => {
  expect(valueOf({ to: 2018 })).toBe('=ATI.SHARE("KR","Big Data",2018)');
  expect(valueOf({})).toBe('=ATI.SHARE("KR","Big Data")');
  expect(valueOf({ dataset: "patent-families" })).toBe('=ATI.SHARE("KR","Big Data",,"patent-families")');
  expect(valueOf({ technologies: ["ALL"], indicator: "PATENTS" })).toBe('=ATI.PATENTS("KR","ALL")');
  expect(valueOf({ technologies: ["WIPO:8"] })).toBe('=ATI.SHARE("KR","WIPO:8")');
});

it("writes an indicator without a function of its own by its name", () => {
  expect(valueOf({ indicator: "GERD", to: 2019 })).toBe('=ATI.VALUE("GERD","KR",,2019)');
  expect(valueOf({ indicator: "STARTUPS", areas: ["US"], technologies: ["AI"] })).toBe(
    '=ATI.VALUE("STARTUPS","US","Artificial Intelligence")',
  );
});

it("writes no single value for several areas", () => {
  expect(valueOf({ areas: ["KR", "JP"] })).toBeUndefined();
  expect(valueOf({ areas: ["G7"] })).toBeUndefined();
});

it("writes a series with its period", () => {
  expect(tableOf({})).toBe('=ATI.SERIES("SHARE","KR","Big Data",,2)');
  expect(tableOf({ areas: ["KR", "JP"], from: 2010 })).toBe(
    '=ATI.SERIES("SHARE",{"KR","JP"},"Big Data",2010,2)',
  );
  expect(tableOf({ from: 2010, to: 2018 })).toBe('=ATI.SERIES("SHARE","KR","Big Data","2010:2018",2)');
  expect(tableOf({ indicator: "GERD", from: 2010, to: 2019 })).toBe(
    '=ATI.SERIES("GERD","KR",,"2010:2019",2)',
  );
});

it("writes one year as a table, areas down", () => {
  expect(tableOf({ areas: ["KR", "JP"], from: "same", to: 2018 })).toBe(
    '=ATI.TABLE("SHARE",{"KR";"JP"},"Big Data",2018,2)',
  );
  expect(tableOf({ indicator: "GERD", from: 2019, to: 2019 })).toBe('=ATI.TABLE("GERD","KR","ALL",2019,2)');
});

it("writes several technologies as a table of one year, areas down and technologies across", () => {
  const technologies = ["ROB", "WIPO:8"];
  expect(tableOf({ indicator: "RPA", areas: ["KR", "JP"], technologies, from: 2010, to: 2018 })).toBe(
    '=ATI.TABLE("RPA",{"KR";"JP"},{"Robotics","WIPO:8"},2018,2)',
  );
  expect(tableOf({ technologies, dataset: "patent-families" })).toBe(
    '=ATI.TABLE("SHARE","KR",{"Robotics","WIPO:8"},,2,"patent-families")',
  );
  expect(valueOf({ technologies })).toBeUndefined();
  // Excel takes formulas of up to 8,192 characters.
  expect(tableOf({ technologies: ["SIXTEEN"], areas: ["members:EU27_2020"] }).length).toBeLessThan(1000);
});

it("names a group by its code, and members one by one where an area would come twice", () => {
  expect(tableOf({ areas: ["EASTASIA"] })).toBe('=ATI.SERIES("SHARE","EASTASIA","Big Data",,2)');
  expect(tableOf({ areas: ["EASTASIA", "KR"] })).toBe(
    '=ATI.SERIES("SHARE",{"CN","JP","KR","TW"},"Big Data",,2)',
  );
  expect(askFor({ areas: ["members:EU27_2020"] }).areas).toHaveLength(27);
  expect(tableOf({ areas: ["members:EU27_2020"] })).toContain('{"AT","BE","BG",');
});

const QUERIES: readonly Partial<Query>[] = [
  {},
  { to: 2018 },
  { from: 2012, areas: ["KR", "G7", "EU27_2020"] },
  { from: "same", areas: ["KR", "JP", "EU27_2020"] },
  { from: 2015, to: 2015, areas: ["EASTASIA", "members:EU27_2020"] },
  {
    from: 2010,
    to: 2018,
    indicator: "RPA",
    technologies: ["ROB"],
    areas: ["NORDIC"],
    dataset: "patent-families",
  },
  { to: 2023, technologies: ["AI"], dataset: "ai-patents-oecd-ip5" },
  { indicator: "GERD", from: 2005, areas: ["KR", "CN", "DE"] },
  { indicator: "GERD", from: "same", areas: ["KR", "CN", "DE"] },
  { indicator: "EXPORTS", technologies: ["HS:8542"], areas: ["KR", "TW"] },
  { indicator: "TRADEBALANCE", technologies: ["ROB"], areas: ["KR"] },
  { indicator: "INVESTMENT", technologies: ["ALL"], areas: ["US", "CN"], from: "same" },
  { indicator: "INVESTMENT", technologies: ["VC:Big data"], areas: ["US"] },
  { indicator: "FUNDINGROUNDS", technologies: ["AI"], areas: ["US", "CN"] },
  { from: 1950, to: 1960 },
  { indicator: "RPA", technologies: ["SIXTEEN"], areas: ["KR", "JP", "DE"] },
  { technologies: ["BLOCKCHAIN", "ROB", "WIPO:8"], areas: ["G7", "AF"], to: 2018 },
  { indicator: "TRADEBALANCE", technologies: ["SIXTEEN"], areas: ["KR"] },
  { indicator: "INVESTMENT", technologies: ["ALL", "AI"], areas: ["US", "CN"], to: 2018 },
  { technologies: ["ROB", "AI:AI"], areas: ["KR"] },
  { technologies: ["ROB", "AI"], dataset: "ai-patents-oecd-ip5" },
];

describe.each(QUERIES.map((parts) => [JSON.stringify(parts), parts] as const))("%s", (_name, parts) => {
  const asked = askFor(parts);

  it("gives in the cell what the preview shows", () => {
    const formula = valueFormula(asked);
    const [area] = asked.areas;
    if (formula === undefined || !area) return;
    const shown = asked.measurement.answer(area, asked.measurement.yearOf(asked.query.to));
    expect(run(formula).flat().map(plain)).toEqual([plain(shown)]);
  });

  it("fills the sheet with the figures of the preview", () => {
    const formula = tableFormula(asked);
    const [title, source, , ...rows] = run(formula);
    expect(title?.[0]).toContain(asked.indicator.name);
    expect(source?.[0]).toMatch(/^Source: /);
    if (formula.startsWith("=ATI.SERIES")) {
      const { rows: shown } = seriesTable(asked);
      expect(rows.map((row) => row.map(plain))).toEqual(
        shown.map(({ year, figures }) => [year, ...figures.map(plain)]),
      );
      return;
    }
    if (asked.technologies.length > 1) {
      const { rows: shown } = matrixTable(asked);
      // Several technologies are in several tables of the dataset.
      expect(source?.[0]).toBe(sourceText(asked));
      expect(rows.map((row) => row.map(plain))).toEqual(
        shown.map(({ area, figures }) => [area.name, ...figures.map(plain)]),
      );
      return;
    }
    const shown = new Map(rankedTable(asked).rows.map(({ area, figure }) => [area.name, plain(figure)]));
    expect(new Map(rows.map(([name, figure]) => [name, plain(figure)]))).toEqual(shown);
    expect(rows).toHaveLength(shown.size);
  });
});

/** A refusal and the error it becomes say the same. */
const plain = (figure: unknown): unknown =>
  figure instanceof Refusal || figure instanceof CustomFunctionsError ? figure.message : figure;
