import type { Made } from "../../../src/data/edition/make-edition";
import type { Observations } from "../../../src/data/edition/make/observations";
import { baciFiles, releaseOf, zipOf } from "./published/baci";
import { areaOf, bundled, Scratch } from "./published/bundled";
import { ncsesCsv, ncsesName, ncsesWorkbook, type Cells } from "./published/ncses";
import { ictCsv } from "./published/oecd";
import { codesOf, expectSameBytes, remake } from "./published/remade";
import { worldBankFiles } from "./published/world-bank";

// What is bundled, written in the formats of its producers and read again, has to come out as it is, value by value.
let scratch: Scratch;
beforeEach(() => (scratch = new Scratch()));
afterEach(() => scratch.remove());

const make = (dataset: string): Promise<Made> => remake(scratch, dataset);

it("BACI: the trade of every economy, from flows that add up to it", async () => {
  const dataset = "trade-baci-hs4";
  const release = releaseOf(bundled(dataset), (heading) => `${heading}10`);
  scratch.write("BACI_HS17_V202601.zip", zipOf(baciFiles(release)));
  const { written, page } = await make(dataset);
  expect(page).toContain("- Nothing changed.");
  expect(written).toEqual([]);
  expectSameBytes(scratch, dataset);
});

it.each(["uspto-patents", "uspto-patents-2024"])(
  "NCSES: every table of %s, as a workbook or a CSV",
  async (dataset) => {
    const figures = bundled(dataset);
    const publication = dataset === "uspto-patents" ? "nsb20224" : "nsb20241";
    for (const [at, { code, note }] of codesOf(dataset).entries()) {
      const table = {
        number: note,
        title: "USPTO utility patents granted, by region, country, or economy",
        unit: "Number",
        years: figures.years,
        rows: rowsOf(figures, code),
        notes: [
          "Patents are fractionally allocated among regions, countries, or economies. China includes Hong Kong.",
        ],
      };
      const name = `${publication}-tab${note.toLowerCase()}`;
      if (at % 2 === 0) scratch.write(`${name}.xlsx`, await ncsesWorkbook(table));
      else scratch.write(`${name}.csv`, ncsesCsv(table));
    }
    const { page, written } = await make(dataset);
    // Beside the notes, which are kept for the next time.
    expect(written).toEqual([`edition/notes/${dataset}.csv`]);
    expect(page).not.toMatch(/New years|Lost|Moved|New figures/);
    expectSameBytes(scratch, dataset);
  },
);

/** Countries stand below their regions, which have figures too. */
function rowsOf(figures: Observations, code: string): Cells[] {
  const areas = figures.keys.filter((key) => key.code === code).map(({ area }) => area);
  const row = (name: string, area: string): Cells => [
    name,
    ...figures.years.map((year) => {
      const value = figures.get({ series: "PATENTS", code, area }, year);
      return value === undefined ? "na" : Number(value);
    }),
  ];
  const europe: Cells = ["Europe", ...figures.years.map(() => 7)];
  return [
    row(ncsesName("WORLD"), "WORLD"),
    ["Heading without figures"],
    europe,
    ...areas.filter((area) => area !== "WORLD").map((area) => row(ncsesName(area), area)),
  ];
}

it("World Bank: R&D, from an archive of its API", async () => {
  const figures = bundled("context-indicators");
  scratch.write(
    "API_GB.XPD.RSDV.GD.ZS_DS2_en_csv_v2_1234.zip",
    zipOf(worldBankFiles("GB.XPD.RSDV.GD.ZS", "GERD", figures)),
  );
  const { page, written } = await make("context-indicators");
  expect(page).toContain("- In the download and not taken: ARB\n");
  expect(written).toEqual([]);
  expectSameBytes(scratch, "context-indicators");
});

it("Our World in Data: renewable electricity, from its CSV", async () => {
  const figures = bundled("context-indicators");
  const codes: Readonly<Record<string, string>> = {
    WORLD: "OWID_WRL",
    EU27_2020: "OWID_EU27",
    XK: "OWID_KOS",
  };
  const lines = figures.keys
    .filter(({ series }) => series === "RENEWABLES")
    .flatMap((key) =>
      [...figures.valuesOf(key)].map(
        ([year, value]) =>
          `"${areaOf(key.area).name}",${codes[key.area] ?? areaOf(key.area).alpha3},${year},${value}`,
      ),
    );
  const head = ["Entity,Code,Year,Renewables - % electricity", "Africa (Ember),,2020,12.5"];
  scratch.write("share-electricity-renewables.csv", `${[...head, ...lines].join("\n")}\n`);
  const { written } = await make("context-indicators");
  expect(written).toEqual([]);
  expectSameBytes(scratch, "context-indicators");
});

it("OECD: the use of technologies by businesses, from its SDMX-CSV", async () => {
  const dataset = "ict-use-by-businesses-oecd";
  const figures = bundled(dataset);
  const measures: Readonly<Record<string, string>> = {
    "USE AI": "G14_B",
    "USE BIGDATA": "G7_B",
    "USE CLOUD": "G3_B",
    "USE IOT": "G13_B",
    "ICTSPECIALISTS ": "H1_B",
    "WEBSITE ": "B1_B",
  };
  const codes: Readonly<Record<string, string>> = { EU27_2020: "EU27", EU28: "EU28", OECD: "OECD" };
  const observations = figures.keys.flatMap((key) =>
    [...figures.valuesOf(key)].map(([year, value]) => ({
      REF_AREA: codes[key.area] ?? areaOf(key.area).alpha3,
      MEASURE: measures[`${key.series} ${key.code}`] ?? "",
      TIME_PERIOD: String(year),
      OBS_VALUE: value,
    })),
  );
  // Of another size of enterprise, and of one industry.
  const others = [{ SIZE_CLASS: "S_GE250" }, { ACTIVITY: "C" }].map((other) => ({
    ...observations[0],
    ...other,
    OBS_VALUE: "99",
  }));
  scratch.write("OECD.STI.DEP,DSD_ICT_B@DF_BUSINESSES,1.0.csv", ictCsv([...others, ...observations]));
  const { written } = await make(dataset);
  expect(written).toEqual([]);
  expectSameBytes(scratch, dataset);
});
