type Cell = string | number;
type Rows = readonly (readonly Cell[])[];

const AREAS = ["KR", "Japan", "DEU", "US", "World"];
const TECHNOLOGIES = ["AI", "Robotics", "Quantum sensing", "ALL"];
const YEARS = [2016, 2017, 2018, 2019];

/** Made-up counts, by place: others in each row and year, the world at least the sum of the areas. */
const count = (area: number, technology: number, year: number): number =>
  area === 4
    ? 400 + 100 * technology * technology + 7 * year
    : 20 + 13 * area + 29 * technology * technology + 3 * year * (area + 1) - 5 * technology;

const wide: Rows = [
  ["Country", "Technology", ...YEARS],
  ...AREAS.flatMap((area, at) =>
    TECHNOLOGIES.map((technology, of) => [
      area,
      technology,
      ...YEARS.map((_year, when) => count(at, of, when)),
    ]),
  ),
];

const long: Rows = [
  ["Land", "Technologie", "Jahr", "exports", "imports", "source", "grade"],
  ...AREAS.slice(0, 3).flatMap((area, at) =>
    YEARS.map((year, when) => [
      area,
      "Photonics",
      year,
      count(at, 1, when),
      when === 3 ? ".." : count(at, 0, when),
      "National office",
      "broader",
    ]),
  ),
];

/** As OECD's Data Explorer serves it. */
const sdmx: Rows = [
  [
    "REF_AREA",
    "MEASURE",
    "UNIT_MEASURE",
    "TECHNOLOGY",
    "TIME_PERIOD",
    "OBS_VALUE",
    "OBS_STATUS",
    "UNIT_MULT",
  ],
  ["KOR", "VC_INV", "USD", "_T", 2017, 1.5, "A", 9],
  ["KOR", "VC_INV", "USD", "_T", 2018, 1.75, "B", 9],
  ["DEU", "VC_INV", "USD", "_T", 2018, "1250", "P", 6],
  ["EL", "VC_INV", "USD", "_T", 2018, "NaN", "M", 9],
];

/** Rows of which one is wrong. */
const wrong = (...rows: Rows): Rows => [["area", "technology", "year", "patents"], ...rows];

/** Ranges of the user's own by the names under which the formulas of the corpus know them. */
export const RANGES: Readonly<Record<string, Rows>> = {
  Wide: wide,
  Long: long,
  Sdmx: sdmx,
  Summed: wrong(["KR", "AI", 2018, 30], ["JP", "AI", 2018, 10], ["Sum", "AI", 2018, ""]),
  Twice: wrong(["KR", "AI", 2018, 30], ["Korea", "AI", 2018, 31]),
  Text: wrong(["KR", "AI", 2018, "many"]),
  Negative: wrong(["KR", "AI", 2018, -3]),
  NoYear: wrong(["KR", "AI", "next", 3]),
  Headless: [["KR", "AI", 2018, 3]],
  Header: [["area", "technology", "year", "patents"]],
};
