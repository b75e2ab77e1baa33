import { ALL } from "../../../core/catalogue/technologies";
import type { OwnDataset } from "../../../core/own/own-dataset";
import type { Layout } from "../../../core/own/columns/layout";
import { listed } from "../../../core/words/readable";
import { someOf } from "../../../core/words/some-of";
import { counted } from "../../shared/counted";
import type { JudgedTables, JudgedTable } from "../../../excel/tables/judged-tables";

/** More names than this are counted. */
const MOST_NAMES = 8;

/** `3: South Korea, Japan and World`. */
const namesInWords = (names: readonly string[]): string => `${names.length}: ${someOf(names, MOST_NAMES)}`;

export const areasInWords = ({ own }: OwnDataset): string =>
  namesInWords(own.areas.all.map(({ name }) => name));

export function technologiesInWords({ own }: OwnDataset): string {
  const { all } = own.technologies;
  return all.every((technology) => technology === ALL)
    ? "Not told apart"
    : namesInWords(all.map(({ name }) => name));
}

export const yearsInWords = ({ firstYear, lastYear }: OwnDataset): string =>
  firstYear === lastYear ? String(firstYear) : `${firstYear} to ${lastYear}`;

/** What is counted, in which unit: `EXPORTS (million USD)`. */
export const seriesInWords = ({ own }: OwnDataset): string =>
  own.series
    .map(({ code, unit }) => {
      const name = code === "" ? "Not named, so that it serves any that is asked for" : code;
      return unit === "" ? name : `${name} (${unit})`;
    })
    .join("; ");

/** Which column is read as what: `Country as area, Jahr as year, Value as figures`. */
export function columnsInWords({ headers, roles, figures }: Layout): string {
  const read = [...roles].flatMap(([role, column]) =>
    role === "value" ? [] : [`${headers[column] ?? ""} as ${role}`],
  );
  const years = figures.flatMap(({ year }) => year ?? []);
  const ofFigures =
    years.length > 0
      ? someOf(years.map(String), 3)
      : listed(figures.map(({ column }) => headers[column] ?? ""));
  return [...read, `${ofFigures} as figures`].join(", ");
}

/** Columns that say nothing to formulas. */
export function unreadInWords({ headers, roles, figures }: Layout): string {
  const read = new Set([...roles.values(), ...figures.map(({ column }) => column)]);
  return listed(headers.filter((header, column) => header !== "" && !read.has(column)));
}

/** What is seen of a table before it is opened: `214 rows`, `3 problems`. */
export function tableInShort({ dataset, problemCount, isTooLarge }: JudgedTable): string {
  if (isTooLarge) return "not looked through";
  return dataset ? counted(dataset.own.rows, "row") : counted(problemCount, "problem");
}

/** What became of looking: `2 tables hold figures, 1 does not.` */
export function lookedInWords({ own, others }: JudgedTables): string {
  if (own.length + others.length === 0) return "The workbook has no tables yet.";
  if (own.length === 0) return `No table holds figures; ${counted(others.length, "table")} looked at.`;
  const found = `${counted(own.length, "table")} ${own.length === 1 ? "holds" : "hold"} figures`;
  return others.length === 0
    ? `${found}.`
    : `${found}, ${others.length} ${others.length === 1 ? "does" : "do"} not.`;
}
