import { knownIndicator, type Indicator } from "../../catalogue/indicators";
import { indicatorInSentence } from "../../catalogue/name-in-sentence";
import { computedOf } from "../../indicators/computed";
import { dateGiven, yearOf } from "../../names/year-of";
import { listed } from "../../words/readable";
import { someOf } from "../../words/some-of";
import { plainCell, type ReadOdd } from "../cells/plain-cell";
import { columnRole, type ColumnRole } from "./column-role";

/** A column of figures: of one year, or of one indicator. */
export interface FigureColumn {
  readonly column: number;
  /** Undefined where a column of years says it. */
  readonly year?: number;
  /** Undefined where a column of indicators says it, or nothing. */
  readonly indicator?: Indicator;
}

/** Where in a table what stands. */
export interface Layout {
  /** The text at the head of each column. */
  readonly headers: readonly string[];
  /** What is read of each column. */
  readonly roles: ReadonlyMap<ColumnRole, number>;
  readonly figures: readonly FigureColumn[];
}

/** The indicator of this name that is an observation by itself, not computed from others; undefined for anything else. */
export function observedIndicator(text: string): Indicator | undefined {
  const found = knownIndicator(text);
  return found && isObserved(found) ? found : undefined;
}

export const isObserved = ({ code }: Indicator): boolean => computedOf(code).inputs[0] === code;

/** What is not read as a year, and would be lost: "2018p", "FY2018", "2018/19", "2018 (e)", "2018*". */
const NEARLY_A_YEAR = /^(?:[a-z]{2} ?(?:19|20)\d\d|(?:19|20)\d\d(?:\/\d{2,4}| ?\(?[a-z*]{1,2}\)?))$/i;

/** Reads the head of a table, or says what it lacks. */
export function layoutOf(head: readonly (string | number | boolean | undefined)[]): Layout | string {
  const headers = head.map((cell) => String(cell ?? "").trim());
  const roles = new Map<ColumnRole, number>();
  const years: FigureColumn[] = [];
  const named: FigureColumn[] = [];
  headers.forEach((header, column) => {
    if (header === "") return;
    const year = yearOf(header);
    const role = typeof year === "number" ? undefined : columnRole(header);
    if (typeof year === "number") years.push({ column, year });
    // Of a code and its name in two columns the first is read.
    if (role !== undefined && !roles.has(role)) roles.set(role, column);
    if (typeof year === "number" || role !== undefined) return;
    const indicator = observedIndicator(header);
    if (indicator) named.push({ column, indicator });
  });
  return (
    problemIn(headers, roles, years, named) ?? { headers, roles, figures: figuresOf(roles, years, named) }
  );
}

function figuresOf(
  roles: ReadonlyMap<ColumnRole, number>,
  years: readonly FigureColumn[],
  named: readonly FigureColumn[],
): readonly FigureColumn[] {
  if (years.length > 0) return years;
  const value = roles.get("value");
  return value === undefined ? named : [{ column: value }, ...named];
}

function problemIn(
  headers: readonly string[],
  roles: ReadonlyMap<ColumnRole, number>,
  years: readonly FigureColumn[],
  named: readonly FigureColumn[],
): string | undefined {
  const isLong = roles.has("year");
  if (!roles.has("area")) {
    const shown = someOf(
      headers.filter((header) => header !== "").map((header) => `"${header}"`),
      4,
    );
    return (
      `The first row of your range has no column of areas, such as "area" or "country"; it has ${shown}. ` +
      "Give the row of headers too: of a table Patents it is Patents[#All]."
    );
  }
  if (isLong && years.length > 0) {
    const shown = someOf(
      years.map(({ year }) => String(year)),
      3,
    );
    return `Your range has a column "${headers[roles.get("year") ?? 0] ?? ""}" and columns of years (${shown}) too; keep one of the two.`;
  }
  const nearly = isLong ? undefined : headers.find((header) => NEARLY_A_YEAR.test(header));
  if (nearly !== undefined) return `The header "${nearly}" of your range is no year; give one such as 2018.`;
  const twice = years.find(({ year }, at) => years.findIndex((each) => each.year === year) !== at);
  if (twice) return `Your range has two columns of ${twice.year ?? ""}.`;
  const again = named.find(
    ({ indicator }, at) => named.findIndex((each) => each.indicator === indicator) !== at,
  );
  if (again?.indicator)
    return `Your range has two columns of ${indicatorInSentence(again.indicator)}; keep one.`;
  if (!isLong && years.length === 0) {
    const [date] = headers.flatMap((header) => dateGiven(header, false) ?? []);
    if (date) return `A header of your range is no year: ${date.message}`;
    return 'Your range has no years: neither a column "year" nor a column for each year, such as "2018".';
  }
  if (isLong && !roles.has("value") && named.length === 0) {
    return `Your range has no column of figures, such as ${listed(['"value"', '"patents"'], "or")}.`;
  }
  return undefined;
}

/** Whether a row repeats the headers, as those of tables that run over several pages do. */
export function isHead(row: readonly unknown[], { headers, roles }: Layout, readOdd: ReadOdd): boolean {
  const isSame = (column: number): boolean =>
    String(plainCell(row[column], readOdd) ?? "").trim() === headers[column];
  return isSame(roles.get("area") ?? -1) && headers.every((header, at) => header === "" || isSame(at));
}
