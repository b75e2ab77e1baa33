import Papa from "papaparse";
import { guessedChoice } from "../../src/taskpane/sources/own/file/columns/guessed-choice";
import { scanned } from "../../src/taskpane/sources/own/file/columns/scan";
import { gatheredTable } from "../../src/taskpane/sources/own/file/gather/gathered-table";
import { openFile } from "../../src/taskpane/sources/own/file/reading/open-file";

const ROWS = 1_000_000;
const AREAS = ["KOR", "JPN", "USA", "CHN", "DEU", "FRA", "GBR", "ITA"];
const SEXES = ["_T", "F", "M"];

export interface OwnFileCost {
  readonly rows: number;
  /** Rows a second: of the library alone, of looking a file through, and of filtering and adding up. */
  readonly library: number;
  readonly looking: number;
  readonly gathering: number;
}

/** SDMX-CSV of a million rows, a third of which are totals. */
function fileOfRows(): File {
  const lines = Array.from(
    { length: ROWS },
    (_, at) =>
      `OECD:DF_X(1.0),${AREAS[at % 8] ?? ""},AI,${SEXES[at % 3] ?? ""},${2000 + ((at >> 3) % 20)},${at % 977}.5,A\n`,
  );
  return new File(["DATAFLOW,REF_AREA,TECH,SEX,TIME_PERIOD,OBS_VALUE,OBS_STATUS\n", ...lines], "million.csv");
}

/** What a file of a million rows costs beside the library that reads it, to which it is handed over as a text. */
export async function ownFile(): Promise<OwnFileCost> {
  const file = fileOfRows();
  const rate = async (once: () => Promise<number>): Promise<number> => {
    const rates: number[] = [];
    for (let times = 0; times < 3; times += 1) {
      const start = performance.now();
      if ((await once()) !== ROWS) throw new Error("Not every row was read.");
      rates.push(ROWS / ((performance.now() - start) / 1_000));
    }
    return Math.max(...rates);
  };
  const [table] = (await openFile(file)).tables;
  if (!table) throw new Error("The file has no table.");
  const scan = await scanned(table, file.name, {});
  // Of 20 years, 8 areas and all technologies together.
  const choice = { ...guessedChoice(scan, table), addsUp: true };
  return {
    rows: ROWS,
    library: await rate(async () => rowsOfPapa(await file.text())),
    looking: await rate(async () => (await scanned(table, file.name, {})).rows),
    gathering: await rate(async () => {
      const { cells, taken } = await gatheredTable(table, scan, choice, {});
      // Every third row of a million, the first included.
      return cells.length === 161 && taken === 333_334 ? ROWS : NaN;
    }),
  };
}

function rowsOfPapa(text: string): number {
  let rows = -1;
  Papa.parse<string[]>(text, {
    skipEmptyLines: true,
    chunkSize: 524_288,
    chunk: ({ data }: { readonly data: readonly unknown[] }) => void (rows += data.length),
    complete: () => undefined,
  });
  return rows;
}
