import { datasetForCall } from "../../../core/asking/dataset-for-call";
import { areaNamed, indicatorNamed, technologyNamed } from "../../../core/asking/names";
import { asked, LEFT_OUT, type Asked } from "../../../core/asking/question";
import { singleAreas } from "../../../core/asking/single-areas";
import type { Indicator } from "../../../core/catalogue/indicators";
import type { Dataset } from "../../../core/figures/dataset";
import { datasets } from "../../../core/figures/store";
import { invalid, isFound, orThrow, type Refusal } from "../../../core/refusal";
import type { CallArgument, Call } from "../../../excel/reading/formula/find-calls";
import type { Surroundings } from "../../../excel/reading/cell/read-cell";
import { datasetInCall, ReadArguments, refuseOwn } from "./broadcast-question";
import type { CallQuestion } from "./question";
import { argumentOf } from "./figure-functions";
import { givenValues } from "./given-value";

/** A cell of a table that a function labels itself, and the function's arguments. */
interface Cell {
  readonly read: ReadArguments;
  readonly indicator: Indicator;
  readonly around: Surroundings;
  readonly call: Call;
  /** The title of the cell's column; undefined where the table has none. */
  readonly title: unknown;
  /** What the table says of itself in its header: a dataset that it takes, say. */
  readonly header: string;
}

const READERS: Readonly<Record<string, (cell: Cell) => Asked | Refusal>> = {
  TABLE: ofTable,
  SERIES: ofSeries,
  TOP: ofTop,
  COMPARE: ofCompare,
};

/** The figure of a cell of TABLE, SERIES, TOP or COMPARE, by its labels; undefined for other functions. Throws the reason. */
export function labelledQuestion(call: Call, around: Surroundings): CallQuestion | undefined {
  const reader = READERS[call.name];
  if (!reader) return undefined;
  refuseOwn(call);
  if (around.head.length === 0)
    throw invalid("The answer is more than one cell, and this cell shows only its first.");
  const read = new ReadArguments(call, { ...around, offset: { row: 0, column: 0 } });
  const heads = headRows(givenValues(argumentOf(call, "headers"), around)?.[0]);
  const { offset, head } = around;
  if (offset.row < heads) throw HEADING;
  const header = heads === 0 ? [] : (head[heads - 1] ?? []);
  const indicator = orThrow(indicatorNamed(read.name("indicators")));
  const found = reader({
    read,
    indicator,
    around,
    call,
    title: header[offset.column],
    header: header.join(" "),
  });
  return { ...orThrow(found), gives: "figure", isOneOf: true };
}

/** For 0, none: empty text is left out. For 2, title and source stand above the header. */
function headRows(headers: unknown): number {
  if (headers === undefined || headers === "") return 1;
  return Number(headers) === 2 ? 3 : Number(headers);
}

const HEADING = invalid("This cell is a heading; the figures stand beside and below it.");

function ofTable(cell: Cell): Asked | Refusal {
  const { read, indicator, around, title } = cell;
  if (around.offset.column === 0) throw HEADING;
  const listed = givenValues(argumentOf(cell.call, "technologies"), around);
  const all = (listed ?? []).map((each) => technologyNamed(textOf(each), indicator)).filter(isFound);
  return asked({
    indicator,
    area: textOf(around.line[0]),
    technology: textOf(title ?? listed?.[around.offset.column - 1]),
    year: read.name("year", LEFT_OUT.year),
    dataset: datasetOf(cell) ?? datasetForCall(indicator, all),
  });
}

function ofSeries(cell: Cell): Asked | Refusal {
  const { read, indicator, around, title } = cell;
  if (around.offset.column === 0) throw HEADING;
  const listed = areasIn(argumentOf(cell.call, "areas"), around);
  return asked({
    indicator,
    area: textOf(title ?? listed[around.offset.column - 1]),
    technology: read.name("technology", LEFT_OUT.technology),
    year: textOf(around.line[0]),
    dataset: datasetOf(cell),
  });
}

function ofTop(cell: Cell): Asked | Refusal {
  const { read, indicator, around } = cell;
  return asked({
    indicator,
    area: textOf(around.line[1]),
    technology: read.name("technology", LEFT_OUT.technology),
    year: read.name("year", LEFT_OUT.year),
    dataset: datasetOf(cell),
  });
}

function ofCompare({ read, indicator, around }: Cell): Asked | Refusal {
  return asked({
    indicator,
    area: read.ofGroup(areaNamed(read.name("area"))),
    technology: read.name("technology", LEFT_OUT.technology),
    year: textOf(around.line[2]),
    dataset: textOf(around.line[0]),
  });
}

/** The one that is pinned, or that the header names. */
const datasetOf = ({ read, header }: Cell): Dataset | undefined =>
  datasetInCall(read.name("dataset", "")) ??
  datasets.find(({ id }) => new RegExp(`[ (]${id}\\)`).test(header));

/** Of a cell, which holds a text, a number or a boolean. */
const textOf = (label: unknown): string => (typeof label === "string" ? label : JSON.stringify(label ?? ""));

/** Groups replaced by their members. */
const areasIn = (argument: CallArgument | undefined, around: Surroundings): readonly unknown[] =>
  (givenValues(argument, around) ?? []).flatMap((each) => {
    const area = areaNamed(textOf(each));
    return isFound(area) ? singleAreas(area).map(({ code }) => code) : [each];
  });
