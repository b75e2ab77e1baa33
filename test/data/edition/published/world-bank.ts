import type { Observations } from "../../../../src/data/edition/make/observations";
import { areaOf } from "./bundled";

const CODES: Readonly<Record<string, string>> = { WORLD: "WLD", EU27_2020: "EUU", OECD: "OED", XK: "XKX" };
const quoted = (cells: readonly (string | number)[]): string => cells.map((cell) => `"${cell}"`).join(",");

/** The files of an archive of the World Bank's API: every row ends in a comma, the years run from 1960. */
export function worldBankFiles(
  indicator: string,
  series: string,
  figures: Observations,
): Record<string, string> {
  const areas = figures.keys.filter((key) => key.series === series).map(({ area }) => area);
  const years = Array.from({ length: 66 }, (_, at) => 1960 + at);
  const named = (area: string): [string, string] => [areaOf(area).name, CODES[area] ?? areaOf(area).alpha3];
  const stem = `API_${indicator}_DS2_en_csv_v2_1234`;
  const row = (area: string): string =>
    quoted([
      ...named(area),
      series,
      indicator,
      ...years.map((year) => figures.get({ series, code: "", area }, year) ?? ""),
    ]);
  return {
    [`${stem}.csv`]: `\uFEFF${[
      `${quoted(["Data Source", "World Development Indicators"])},`,
      "",
      `${quoted(["Last Updated Date", "2026-07-01"])},`,
      "",
      `${quoted(["Country Name", "Country Code", "Indicator Name", "Indicator Code", ...years])},`,
      ...areas.map((area) => `${row(area)},`),
      // An aggregate that is none of ours.
      `${quoted(["Arab World", "ARB", series, indicator, ...years.map(() => "1.5")])},`,
      "",
    ].join("\r\n")}`,
    [`Metadata_Country_${stem}.csv`]: `\uFEFF${[
      quoted(["Country Code", "Region", "IncomeGroup", "SpecialNotes", "TableName"]) + ",",
      ...areas.map(
        (area) =>
          `${quoted([named(area)[1], area in CODES && area !== "XK" ? "" : "Somewhere", "", "", named(area)[0]])},`,
      ),
      `${quoted(["ARB", "", "", "", "Arab World"])},`,
      "",
    ].join("\r\n")}`,
    [`Metadata_Indicator_${stem}.csv`]: `\uFEFF${quoted(["INDICATOR_CODE", "INDICATOR_NAME", "SOURCE_NOTE", "SOURCE_ORGANIZATION"])},\r\n`,
  };
}
