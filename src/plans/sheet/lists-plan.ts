import { areas, findArea } from "../../core/catalogue/areas";
import { indicators } from "../../core/catalogue/indicators";
import { list } from "../../core/lookup/lists";
import { ALL, ownCodes, technologies } from "../../core/catalogue/technologies";
import { datasets } from "../../core/figures/store";
import { isFound } from "../../core/refusal";
import { QUIET } from "../look";
import type { Place, Plan } from "../plan";
import { areaInCell, technologyInCell } from "./definition/names-in-cells";

/** The hidden sheet that parameter cells choose from; one serves all comparison sheets of a workbook. */
export const LISTS_SHEET = "ATI lists";

/** A year that figures will reach with the next editions can be chosen too. */
const NEXT_YEARS = 3;

interface Column {
  readonly name: string;
  readonly entries: readonly (string | number)[];
}

const groups = areas.filter(({ members }) => members.length > 0);

/** The groups and aggregates that have members, as cells name them. */
export const groupNames = (): readonly string[] => groups.map(areaInCell);

let made: readonly Column[] | undefined;

const columns = (): readonly Column[] => (made ??= makeColumns());

function makeColumns(): readonly Column[] {
  const held = list("areas").flatMap(({ code }) => [findArea(code)].filter(isFound));
  const first = Math.min(...datasets.map(({ firstYear }) => firstYear));
  const last = Math.max(...datasets.map(({ lastYear }) => lastYear)) + NEXT_YEARS;
  const sources = [...new Set(indicators.map(sourceOfLists))];
  return [
    { name: "areas", entries: held.map(areaInCell).sort((a, b) => a.localeCompare(b, "en")) },
    // Nothing else can be typed there, so the codes are offered too, where they are not the names.
    { name: "groups", entries: [...new Set([...groupNames(), ...groups.map(({ code }) => code)])] },
    { name: "technologies", entries: [...technologies, ALL, ...ownCodes].map(technologyInCell) },
    { name: "years", entries: Array.from({ length: last - first + 1 }, (_, at) => last - at) },
    ...sources.map((source) => ({
      name: DATASETS + source,
      entries: datasets
        .filter((dataset) =>
          indicators.some((each) => sourceOfLists(each) === source && each.datasets.includes(dataset)),
        )
        .map(({ id }) => id),
    })),
  ];
}

/** Of the first columns, and how the others begin. */
const HEADS = ["areas", "groups", "technologies", "years"];
const DATASETS = "datasets: ";

const sourceOfLists = ({ domain }: { readonly domain: string }): string => domain || "context";

/** The list of datasets for indicators of a domain. */
export const datasetsList = (indicator: { readonly domain: string }): string =>
  DATASETS + sourceOfLists(indicator);

/** A list for a cell to choose from. */
export const namedList = (name: string): { readonly sheet: string; readonly list: Place } => ({
  sheet: LISTS_SHEET,
  list: listPlace(name),
});

/** Where a list stands on the hidden sheet, without its header. */
export const listPlace = (name: string): Place => ({
  row: 1,
  column: columns().indexOf(columnOf(name)),
  rows: listEntries(name).length,
  columns: 1,
});

/** What a list offers. */
export const listEntries = (name: string): readonly (string | number)[] => columnOf(name).entries;

function columnOf(name: string): Column {
  const found = columns().find((each) => each.name === name);
  if (!found) throw new RangeError(`no list ${name}`);
  return found;
}

/** Whether all that a sheet holds are such lists, of this edition or an earlier one. */
export const isLists = (held: readonly (readonly unknown[])[]): boolean =>
  HEADS.every((head, at) => held[0]?.[at] === head) &&
  (held[0] ?? []).slice(HEADS.length).every((head) => String(head).startsWith(DATASETS)) &&
  held.flat().every((cell) => typeof cell !== "string" || !cell.startsWith("="));

/** The hidden sheet: a column for each list, plain names from the catalogue. */
export function listsPlan(): Plan {
  const all = columns();
  const rows = Math.max(...all.map(({ entries }) => entries.length)) + 1;
  return {
    name: LISTS_SHEET,
    rows,
    columns: all.length,
    cells: all.map(({ name, entries }, column) => ({
      row: 0,
      column,
      cells: [[name], ...entries.map((entry) => [entry])],
    })),
    styles: [{ place: { row: 0, column: 0, rows: 1, columns: all.length }, style: QUIET }],
    tables: [],
    charts: [],
    heatMaps: [],
    notes: [],
    widths: [],
    sheet: { headRows: 1, landscape: false, hidden: true },
  };
}
