import { columnsOf, streamLines } from "./csv-lines";
import { decimalOf, fault, type Figure, type Flag, type Place, type Reading } from "./reading";

/** Which observations of a dataflow are wanted: dimensions with their codes, `MEASURE=G14_B&ACTIVITY=_T`. */
export interface Selection {
  readonly select: string;
  /** The power of ten in which the values must be. */
  readonly multiplier: string;
}

/** SDMX's codes of observation status that say more than "normal". */
const FLAGS: Readonly<Record<string, Flag>> = { B: "break", P: "provisional" };
/** All codes of SDMX's list of observation status: another may say anything of a figure. */
const STATUSES: ReadonlySet<string | undefined> = new Set([
  undefined,
  "",
  ..."A B D E F G H I J K L M N O P Q S T U V W".split(" "),
]);
const MISSING: ReadonlySet<string> = new Set(["", "NaN", "NA"]);

interface Wanted extends Selection {
  readonly figures: Figure[];
  readonly conditions: readonly (readonly [column: number, code: string])[];
  readonly lines: Map<string, number>;
}

/** Reads several selections out of one SDMX-CSV in one pass, with labels or without. */
export async function readOecd(
  file: string,
  path: string,
  dataflow: string,
  selections: readonly Selection[],
): Promise<Reading[]> {
  let header: readonly string[] | undefined;
  let wanted: readonly Wanted[] = [];
  for await (const { line, cells } of streamLines(file, path)) {
    const place = { file, line };
    if (header === undefined) {
      header = cells;
      wanted = selections.map((each) => prepare(place, cells, each));
      continue;
    }
    checkDataflow(place, header, cells, dataflow);
    for (const each of wanted) take(place, header, cells, each);
  }
  if (header === undefined) throw fault({ file, line: 1 }, "the file is empty");
  const barren = wanted.find(({ figures }) => figures.length === 0);
  if (barren !== undefined) throw fault({ file, line: 1 }, `no observation with ${barren.select}`);
  return wanted.map(({ figures }) => ({ figures, notes: [] }));
}

function prepare(place: Place, header: readonly string[], selection: Selection): Wanted {
  const conditions = [...new URLSearchParams(selection.select)];
  const columns = columnsOf(place, header, [
    "REF_AREA",
    "TIME_PERIOD",
    "OBS_VALUE",
    "OBS_STATUS",
    ...conditions.map(([name]) => name),
  ]);
  return {
    ...selection,
    figures: [],
    conditions: conditions.map(([name, code]) => [columns[name] ?? -1, code]),
    lines: new Map(),
  };
}

/** The column that names the dataflow is STRUCTURE_ID today and was DATAFLOW before. */
function checkDataflow(
  place: Place,
  header: readonly string[],
  cells: readonly string[],
  dataflow: string,
): void {
  const at = Math.max(header.indexOf("STRUCTURE_ID"), header.indexOf("DATAFLOW"));
  const [, flow = ""] = dataflow.split(",");
  if (at >= 0 && !(cells[at] ?? "").includes(flow)) {
    throw fault(place, `dataflow "${cells[at]}", expected ${dataflow}`);
  }
}

function take(place: Place, header: readonly string[], cells: readonly string[], wanted: Wanted): void {
  if (!wanted.conditions.every(([at, code]) => cells[at] === code)) return;
  const cell = (name: string): string | undefined => cells[header.indexOf(name)];
  if ((cell("FREQ") ?? "A") !== "A") return;
  const [area = "", period = "", text = ""] = ["REF_AREA", "TIME_PERIOD", "OBS_VALUE"].map(cell);
  const multiplier = cell("UNIT_MULT") ?? wanted.multiplier;
  if (multiplier !== wanted.multiplier) {
    throw fault(place, `UNIT_MULT ${multiplier}, expected ${wanted.multiplier}`);
  }
  if (!/^\d{4}$/.test(period)) throw fault(place, `TIME_PERIOD "${period}" is not a year`);
  const key = `${area} ${period}`;
  const before = wanted.lines.get(key);
  if (before !== undefined) throw fault(place, `${key} a second time, first on line ${before}`);
  wanted.lines.set(key, place.line);
  if (MISSING.has(text)) return;
  const value = decimalOf(text);
  if (value === undefined) throw fault(place, `OBS_VALUE "${text}" is not a figure`);
  const statuses = ["OBS_STATUS", "OBS_STATUS_2", "OBS_STATUS_3"].map(cell);
  const strange = statuses.find((status) => !STATUSES.has(status));
  if (strange !== undefined) throw fault(place, `OBS_STATUS "${strange}" is none of SDMX's`);
  const flag = statuses.map((status) => FLAGS[status ?? ""]).find((each) => each !== undefined) ?? "";
  wanted.figures.push({ area, year: Number(period), value, flag, place });
}
