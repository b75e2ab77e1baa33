import { told } from "../../../src/core/own/problems";
import { readRange } from "../../../src/core/own/read-range";
import type { OwnDataset } from "../../../src/core/own/own-dataset";

const read = (rows: readonly (readonly unknown[])[]) => readRange(rows, () => undefined);

const figuresOf = (rows: readonly (readonly unknown[])[]): OwnDataset => {
  const { dataset, problems } = read(rows);
  if (!dataset) throw new Error(problems.kept.map(told).join(" "));
  return dataset;
};
const problemsOf = (rows: readonly (readonly unknown[])[]): string[] => read(rows).problems.kept.map(told);

const at = (dataset: OwnDataset, series: string, code: string, area: string, year: number): number =>
  dataset.at(dataset.series(series), dataset.code(code), dataset.area(area), year);

const LONG = [
  ["Country", "Technology", "Year", "Value"],
  ["Korea", "AI", 2017, 10],
  ["Korea", "AI", 2018, 12],
  ["Japan", "AI", 2018, 30],
  ["World", "AI", 2018, 100],
];

describe("A range", () => {
  it("may be long: a row a figure", () => {
    const dataset = figuresOf(LONG);
    expect([dataset.firstYear, dataset.lastYear, dataset.own.rows]).toEqual([2017, 2018, 4]);
    expect(dataset.entry.areas).toEqual(["KR", "JP", "WORLD"]);
    expect(at(dataset, "PATENTS", "AI", "KR", 2017)).toBe(10);
    expect(at(dataset, "PATENTS", "AI", "JP", 2017)).toBeNaN();
    expect(at(dataset, "PATENTS", "AI", "WORLD", 2018)).toBe(100);
  });

  it("may be wide: a column a year, in any order", () => {
    const dataset = figuresOf([
      ["2018", "land", "Technologie", 2016],
      [12, "Korea", "Künstliche Intelligenz", 8],
      ["", "Korea", "Robotics", 0],
    ]);
    expect([dataset.firstYear, dataset.lastYear]).toEqual([2016, 2018]);
    expect(at(dataset, "PATENTS", "Künstliche Intelligenz", "KR", 2018)).toBe(12);
    expect(at(dataset, "PATENTS", "ROB", "KR", 2016)).toBe(0);
    expect(at(dataset, "PATENTS", "ROB", "KR", 2018)).toBeNaN();
  });

  it("may have a column for each indicator, or one that names them", () => {
    const columns = figuresOf([
      ["area", "tech", "year", "exports", "imports"],
      ["KR", "AI", 2018, 5, 3],
    ]);
    const named = figuresOf([
      ["area", "tech", "year", "indicator", "value"],
      ["KR", "AI", 2018, "Exports", 5],
      ["KR", "AI", 2018, "imports", 3],
    ]);
    for (const dataset of [columns, named]) {
      expect(at(dataset, "EXPORTS", "AI", "KR", 2018)).toBe(5);
      expect(at(dataset, "IMPORTS", "AI", "KR", 2018)).toBe(3);
      expect(dataset.entry.indicators).toContain("TRADEBALANCE");
      expect(dataset.entry.indicators).not.toContain("SHARE");
    }
  });

  it("without technologies is of all of them together", () => {
    const dataset = figuresOf([
      ["area", "indicator", 2018],
      ["KR", "GERD", 4.5],
      ["KR", "Venture capital", 1977],
    ]);
    expect(at(dataset, "GERD", "ALL", "KR", 2018)).toBe(4.5);
    expect(at(dataset, "INVESTMENT", "ALL", "KR", 2018)).toBe(1977);
  });

  it("is read whatever its headers are called", () => {
    for (const [area, technology, year, value] of [
      ["REF_AREA", "TECHNOLOGY", "TIME_PERIOD", "OBS_VALUE"],
      ["Land", "Technologie", "Jahr", "Wert"],
      ["PAYS", "technologie", "Année", "valeur"],
      ["País", "Tecnología", "Año", "Valor"],
      ["국가", "기술", "연도", "값"],
      ["REF_AREA: Reference area", "Tech", "TIME_PERIOD: Time period", "OBS_VALUE: Observation value"],
      [" geo ", "tech", "year", "Observation value"],
    ]) {
      const dataset = figuresOf([
        [area, technology, year, value],
        ["KR", "AI", "2018", 12],
      ]);
      expect(at(dataset, "PATENTS", "AI", "KR", 2018)).toBe(12);
    }
  });

  it("takes areas and technologies in words of the user's own", () => {
    const dataset = figuresOf([
      ["region", "tech", 2018],
      ["Bavaria", "Quantum computing", 3],
      ["Saxony", "quantum  Computing", 2],
    ]);
    expect(dataset.entry.areas).toEqual(["Bavaria", "Saxony"]);
    expect(dataset.entry.codes.map(({ name }) => name)).toEqual(["Quantum computing"]);
  });

  it("passes over empty rows, above the headers too, and columns that it does not know", () => {
    const dataset = figuresOf([
      ["", "", "", ""],
      ["area", "notes", "tech", "2018"],
      [null, undefined, "", ""],
      ["KR", "counted by hand", "AI", 12],
      [0, 0, 0, 0],
      ["", "  ", "", ""],
    ]);
    expect(at(dataset, "PATENTS", "AI", "KR", 2018)).toBe(12);
    expect(dataset.own.rows).toBe(1);
  });

  it("brings what is counted into one unit", () => {
    const dataset = figuresOf([
      ["area", "year", "indicator", "value", "UNIT_MEASURE", "UNIT_MULT"],
      ["KR", 2017, "EXPORTS", 5, "USD", 9],
      ["KR", 2018, "EXPORTS", 7000, "USD", 6],
      ["KR", 2018, "PATENTS", 3, "patents", 3],
    ]);
    expect([dataset.unit("EXPORTS"), dataset.unit("PATENTS")]).toEqual(["billion USD", "patents"]);
    expect([2017, 2018].map((year) => at(dataset, "EXPORTS", "ALL", "KR", year))).toEqual([5, 7]);
    expect(at(dataset, "PATENTS", "ALL", "KR", 2018)).toBe(3000);
  });

  it("reads a percentage as Excel does, and in a unit of per cent as it stands", () => {
    const [plain, percent] = [
      [
        ["area", 2018],
        ["KR", "6,3 %"],
      ],
      [
        ["area", "unit", 2018],
        ["KR", "%", "6,3 %"],
      ],
    ].map((rows) => at(figuresOf(rows), "SHARE", "ALL", "KR", 2018));
    expect(plain).toBeCloseTo(0.063, 12);
    expect(percent).toBe(6.3);
  });

  it("keeps breaks and what is provisional from the status of a figure, or the flag behind it", () => {
    const dataset = figuresOf([
      ["area", "tech", "year", "value", "OBS_STATUS"],
      ["KR", "AI", 2018, 12, "B"],
      ["KR", "AI", 2019, "13 p", "A"],
    ]);
    expect(dataset.entry.breaks).toEqual([
      { codes: ["AI"], areas: ["KR"], year: 2018, reason: "your range marks a break there" },
    ]);
    expect(dataset.entry.cautions.map(({ text, from }) => [text, from])).toEqual([
      ["Your range marks the figure of 2019 as provisional", 2019],
    ]);
  });

  it("keeps the weakest grade of a technology, for each kind of indicator", () => {
    const dataset = figuresOf([
      ["area", "tech", "indicator", "grade", 2018],
      ["KR", "AI", "patents", "close", 1],
      ["JP", "AI", "patents", "Broader", 2],
      ["KR", "AI", "exports", "proxy", 3],
      ["KR", "ROB", "patents", "", 4],
    ]);
    expect(dataset.entry.grades).toEqual([{ patents: "broader", trade: "proxy" }, {}]);
  });
});

describe("The world of a range", () => {
  const rows = [
    ["area", "tech", 2017, 2018],
    ["KR", "AI", 1, 2],
    ["JP", "AI", 10, null],
    ["KR", "ROB", 4, 4],
  ];
  const worldIn = (dataset: OwnDataset): unknown =>
    ["AI", "ROB"].map((code) => [2017, 2018].map((year) => at(dataset, "PATENTS", code, "WORLD", year)));

  it("is not there unless the range says so", () => {
    expect(figuresOf(rows).area("WORLD")).toBe(-1);
  });

  it.each([
    [
      "the area Sum",
      ["Sum", "", "", ""],
      [
        [11, 2],
        [4, 4],
      ],
    ],
    [
      "the totals row of a table, whatever it adds up",
      ["Total", "", 15, 6],
      [
        [11, 2],
        [4, 4],
      ],
    ],
    [
      "a world without a technology",
      ["World", "", "", ""],
      [
        [11, 2],
        [4, 4],
      ],
    ],
    [
      "an empty row of the world",
      ["World", "AI", "", ""],
      [
        [11, 2],
        [NaN, NaN],
      ],
    ],
    [
      "no gap in its figures",
      ["World", "AI", 99, ""],
      [
        [99, NaN],
        [NaN, NaN],
      ],
    ],
    [
      "a sum of one technology",
      ["Summe", "ROB", "", ""],
      [
        [NaN, NaN],
        [4, 4],
      ],
    ],
    [
      "a sum that is given",
      ["Sum", "AI", 12, 3],
      [
        [12, 3],
        [NaN, NaN],
      ],
    ],
    [
      "a missing figure, which is none to be summed",
      ["World", "AI", 99, ":"],
      [
        [99, NaN],
        [NaN, NaN],
      ],
    ],
  ])("may be the sum of its areas: by %s", (_by, row, world) => {
    expect(worldIn(figuresOf([...rows, row]))).toEqual(world);
  });

  it("counts nothing twice: members are left out beside an aggregate that holds them", () => {
    const dataset = figuresOf([
      ["area", 2018],
      ["EU27", 100],
      ["Germany", 40],
      ["Korea", 7],
      ["Rest of the world", 3],
      ["Sum", ""],
    ]);
    expect(at(dataset, "PATENTS", "ALL", "WORLD", 2018)).toBe(110);
    expect(dataset.entry.cautions[0]!.text).toBe(
      "The world is the sum of the 3 areas of your range that have a figure, without Germany, which an aggregate beside them holds",
    );
  });
});

describe("What is wrong with a range is told, with the row", () => {
  const head = ["Country", "Tech", "Year", "Value"];
  it.each<[string, unknown[][], string]>([
    [
      "nothing in it",
      [
        ["", ""],
        [null, ""],
      ],
      "Your range is empty.",
    ],
    [
      "rows without headers",
      LONG.slice(1),
      'The first row of your range has no column of areas, such as "area" or "country"; it has "Korea", "AI", "2017" and "10". Give the row of headers too: of a table Patents it is Patents[#All].',
    ],
    [
      "no years",
      [
        ["area", "value"],
        ["KR", 3],
      ],
      'Your range has no years: neither a column "year" nor a column for each year, such as "2018".',
    ],
    [
      "no figures",
      [
        ["area", "year"],
        ["KR", 2018],
      ],
      'Your range has no column of figures, such as "value" or "patents".',
    ],
    [
      "two kinds of years",
      [
        ["area", "year", "2018"],
        ["KR", 2018, 3],
      ],
      'Your range has a column "year" and columns of years (2018) too; keep one of the two.',
    ],
    [
      "a year twice",
      [
        ["area", "2018", 2018],
        ["KR", 1, 3],
      ],
      "Your range has two columns of 2018.",
    ],
    ["headers alone", [["area", "2018"]], "Your range has headers and no rows below them."],
    [
      "two figures",
      [head, ["Korea", "AI", 2018, 1], ["KR", "Artificial Intelligence", 2018, 1]],
      "Row 3: two figures of KR, Artificial Intelligence, 2018; the other is in row 2.",
    ],
    [
      "two figures that a column tells apart",
      [
        [...head, "SIZE_CLASS"],
        ["Korea", "AI", 2018, 1, "S"],
        ["Korea", "AI", 2018, 1, "L"],
      ],
      "Row 3: two figures of Korea, AI, 2018; the other is in row 2. They differ in SIZE_CLASS, which is not read: keep the rows of one.",
    ],
    [
      "a text",
      [head, ["Korea", "AI", 2018, "many"]],
      'Row 2: "many" is no figure; leave the cell empty where there is none.',
    ],
    ["a truth", [head, ["Korea", "AI", 2018, true]], "Row 2: TRUE is no figure."],
    ["an error", [head, ["Korea", "AI", 2018, "#REF!"]], "Row 2: the figure is an error, #REF!."],
    ["an error for a name", [head, ["#NAME?", "AI", 2018, 1]], 'Row 2: "#NAME?" names nothing.'],
    ["no finite number", [head, ["Korea", "AI", 2018, Infinity]], "Row 2: the figure is too large."],
    [
      "fewer than none",
      [
        ["area", "patents", "year"],
        ["KR", -3, 2018],
      ],
      "Row 2: there cannot be -3 patents.",
    ],
    ["no area", [head, ["", "AI", 2018, 1]], "Row 2: no area."],
    [
      "no technology",
      [head, ["Korea", "", 2018, 1]],
      'Row 2: no technology; write "ALL" for all of them together.',
    ],
    ["no year", [head, ["Korea", "AI", "", 1], ["Korea", "AI", 2018, 1]], "Row 2: no year."],
    [
      "a quarter",
      [head, ["Korea", "AI", "2018-Q1", 1], ["Korea", "AI", 2018, 1]],
      'Row 2: "2018-Q1" is no year; give one such as 2018, or "latest".',
    ],
    [
      "a date",
      [head, ["Korea", "AI", 43101, 1], ["Korea", "AI", 2018, 1]],
      "Row 2: 43101 is the number of a date, 2018-01-01, and no year; take its year with YEAR(…), or give one such as 2018.",
    ],
    [
      "an unknown grade",
      [
        [...head, "grade"],
        ["Korea", "AI", 2018, 1, "A+"],
      ],
      'Row 2: "A+" is no grade; give close, narrower, broader or proxy, or leave it empty.',
    ],
    [
      "a computed indicator",
      [
        [...head, "indicator"],
        ["Korea", "AI", 2018, 1, "patent share"],
      ],
      "Row 2: Patent share is computed, so give what it is computed from.",
    ],
    [
      "a percentage of patents",
      [
        ["area", "patents", "year"],
        ["KR", "6 %", 2018],
      ],
      'Row 2: "6 %" is a percentage, and Patents is in patents.',
    ],
    [
      "two currencies",
      [
        [...head, "unit"],
        ["Korea", "AI", 2017, 1, "EUR"],
        ["Korea", "AI", 2018, 1, "USD"],
      ],
      "Row 3: in USD, while rows above it are in EUR.",
    ],
    [
      "an odd multiplier",
      [
        [...head, "UNIT_MULT"],
        ["Korea", "AI", 2018, 1, "often"],
      ],
      'Row 2: "often" is no multiplier; give 0, 3, 6 or 9.',
    ],
  ])("%s", (_what, rows, problem) => {
    expect(problemsOf(rows)[0]).toBe(problem);
  });

  it("each row's, up to a hundred, and all are counted", () => {
    const { problems, dataset } = read([
      head,
      ...Array.from({ length: 300 }, () => ["Korea", "AI", 2018, "x"]),
    ]);
    expect([problems.kept.length, problems.count, dataset]).toEqual([100, 300, undefined]);
    expect(problems.refusal?.message).toMatch(/And 299 more problems in your range\.$/);
  });
});

describe("The head of a range", () => {
  const rows = [
    ["area", "tech", 2018],
    ["KR", "AI", 3],
  ];

  it("is looked for below titles and notes, and pointed at", () => {
    expect(problemsOf([["My patents", "", ""], ["", "", ""], ...rows])).toEqual([
      "Row 3 looks like the headers: let your range begin there.",
    ]);
    expect(problemsOf([["", "", "Patents"], ...rows])).toEqual([
      "Row 2 looks like the headers: let your range begin there.",
    ]);
  });

  it("counts for no row of figures where it comes again", () => {
    expect(problemsOf([...rows, ["area", "tech", 2018], ["JP", "AI", 4]])).toEqual([
      "Row 3: repeats the headers; take that row out.",
    ]);
  });

  it.each(["2018p", "2018 (e)", "2018*", "FY2018", "2018/19"])(
    "loses no column that is nearly a year: %s",
    (header) => {
      for (const more of [[], [2017]]) {
        expect(
          problemsOf([
            ["area", "tech", header, ...more],
            ["KR", "AI", 3, ...more],
          ]),
        ).toEqual([`The header "${header}" of your range is no year; give one such as 2018.`]);
      }
      expect(
        problemsOf([
          ["area", 2018, "CAGR 2010-2018", "Rank 2018"],
          ["KR", 3, 5, 1],
        ]),
      ).toEqual([]);
    },
  );

  it("and the column of years want years, and say of dates that they are dates", () => {
    expect(
      problemsOf([
        ["area", 43101],
        ["KR", 3],
      ]),
    ).toEqual([
      "A header of your range is no year: 43101 is the number of a date, 2018-01-01, and no year; take its year with YEAR(…), or give one such as 2018.",
    ]);
    expect(
      problemsOf([
        ["area", "year", "value"],
        ["KR", 43101, 3],
      ]),
    ).toEqual([
      "Row 2: 43101 is the number of a date, 2018-01-01, and no year; take its year with YEAR(…), or give one such as 2018.",
    ]);
  });
});

describe("A table as people paste it", () => {
  const head = ["country", "technology", "year", "patents"];

  it("says that its headers stand in two rows", () => {
    const two = "The headers of your range stand in two rows, 1 and 2: put them into one.";
    expect(
      problemsOf([
        ["Country", "Technology", "Patents", ""],
        ["", "", 2017, 2018],
        ["KR", "AI", 1, 2],
      ]),
    ).toEqual([two]);
    expect(
      problemsOf([
        ["", "", "2017", "2018"],
        ["Country", "Technology", "count", "count"],
        ["KR", "AI", 1, 2],
      ]),
    ).toEqual([two]);
  });

  it("says which row is a note below it", () => {
    expect(
      problemsOf([head, ["KR", "AI", 2018, 1], ["", "", "", ""], ["Source: our own", "", "", ""]]),
    ).toEqual(["Row 4: holds one text and no figure; take that row out."]);
  });

  it("does not choose between two columns of one thing", () => {
    expect(
      problemsOf([
        [...head, "Patents"],
        ["KR", "AI", 2018, 1, 2],
      ]),
    ).toEqual(["Your range has two columns of patents; keep one."]);
  });

  it("says which code a number may be, and takes none for a part of one", () => {
    expect(problemsOf([head, ["KR", 8542, 2018, 1], ["KR", "847950", 2018, 1]])).toEqual([
      'Row 2: "8542" is no technology; if HS:8542 is meant, write that.',
      'Row 3: "847950" is no technology.',
    ]);
  });

  it("has flags in brackets", () => {
    const dataset = figuresOf([head, ["KR", "AI", 2018, "2345.5 (p)"]]);
    expect(at(dataset, "PATENTS", "AI", "KR", 2018)).toBe(2345.5);
    expect(dataset.own.cautions.map(({ text }) => text)).toEqual([
      "Your range marks the figure of 2018 as provisional",
    ]);
  });

  it("calls all technologies their total", () => {
    const dataset = figuresOf([head, ["KR", "_T", 2018, 9], ["JP", "Total", 2018, 7]]);
    expect(dataset.entry.codes.map(({ code }) => code)).toEqual(["ALL"]);
    expect(at(dataset, "PATENTS", "ALL", "JP", 2018)).toBe(7);
  });
});
