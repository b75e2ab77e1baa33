import { csvLines, csvLinesOf, columnsOf, type CsvLine } from "./csv-lines";
import { decimalOf, fault, type Figure, type Reading } from "./reading";
import { Zip } from "./zip";

/** Before the header, the archive of the World Bank's API has its source, its date and a blank line after each. */
const HEAD_LINES = 4;

/** Reads an indicator from an archive `API_…_DS2_en_csv_v2_….zip`, or from the CSV out of one. */
export async function readWorldBank(file: string, path: string, indicator: string): Promise<Reading> {
  if (!/\.zip$/i.test(file))
    return { figures: figuresIn(file, csvLinesOf(file, path), indicator), notes: [] };
  const zip = await Zip.open(file, path);
  try {
    const name = zip.names.find((each) => each.startsWith("API_"));
    const metadata = zip.names.find((each) => each.startsWith("Metadata_Country_"));
    if (name === undefined) throw fault({ file, line: 1 }, "no API_….csv in the zip");
    const inside = `${file}/${name}`;
    const figures = figuresIn(inside, csvLines(inside, await zip.text(name)), indicator);
    if (metadata === undefined) return { figures, notes: [] };
    const about = `${file}/${metadata}`;
    return { figures, notes: [], countries: countriesIn(about, csvLines(about, await zip.text(metadata))) };
  } finally {
    zip.close();
  }
}

function figuresIn(file: string, lines: readonly CsvLine[], indicator: string): Figure[] {
  if (lines[0]?.cells[0] !== "Data Source" || !lines.slice(0, HEAD_LINES).some(isDate)) {
    throw fault({ file, line: 1 }, 'does not begin with "Data Source" and "Last Updated Date"');
  }
  const header = lines.find(({ line }) => line === HEAD_LINES + 1)?.cells ?? [];
  const place = { file, line: HEAD_LINES + 1 };
  const columns = columnsOf(place, header, ["Country Name", "Country Code", "Indicator Code"]);
  const years = header.flatMap((text, at) => (/^\d{4}$/.test(text) ? [{ year: Number(text), at }] : []));
  if (years.length === 0) throw fault(place, "no column of a year");
  const figures = lines
    .filter(({ line, cells }) => line > HEAD_LINES + 1 && cells.length > 1)
    .flatMap(({ line, cells }) => {
      if (cells.length > header.length)
        throw fault({ file, line }, "more cells than there are columns: a comma in a figure?");
      const own = cells[columns["Indicator Code"]];
      if (own !== indicator) throw fault({ file, line }, `indicator "${own}", expected ${indicator}`);
      // The archive's rows end in a comma, those out of other tools do not.
      if (cells.length < header.length - 1)
        throw fault({ file, line }, "the row ends early: half a download?");
      return years.flatMap(({ year, at }): Figure[] => {
        const text = cells[at] ?? "";
        if (text === "") return [];
        const value = decimalOf(text);
        if (value === undefined) throw fault({ file, line }, `${year}: "${text}" is not a figure`);
        const area = cells[columns["Country Code"]] ?? "";
        return [{ area, year, value, flag: "", place: { file, line } }];
      });
    });
  if (figures.length === 0) throw fault(place, "no figures below the years: half a download?");
  return figures;
}

const isDate = ({ cells }: CsvLine): boolean => cells[0] === "Last Updated Date";

/** Aggregates have no region. */
function countriesIn(file: string, lines: readonly CsvLine[]): ReadonlySet<string> {
  const [header, ...rows] = lines;
  const columns = columnsOf({ file, line: 1 }, header?.cells ?? [], ["Country Code", "Region"]);
  return new Set(
    rows.flatMap(({ cells }) =>
      (cells[columns.Region] ?? "") === "" ? [] : (cells[columns["Country Code"]] ?? []),
    ),
  );
}
