import Papa from "papaparse";

/** How the cells of a text file are parted. */
export interface CsvForm {
  readonly delimiter: string;
  readonly newline: "\n" | "\r" | "\r\n";
}

/** The rarest in texts first: of two that part rows alike it is meant, as in Eurostat's TSV. */
const DELIMITERS = ["\t", "|", ";", ","];
/** So many rows tell. */
const LOOKED_AT = 50;

/** How the cells of a file are parted, by how it begins. */
export function csvForm(start: string): CsvForm {
  const newline = newlineOf(start);
  const [delimiter = ","] = DELIMITERS.map((each) => ({ each, score: scoreOf(start, each, newline) }))
    .sort((one, other) => other.score - one.score)
    .map(({ each }) => each);
  return { delimiter, newline };
}

function newlineOf(start: string): CsvForm["newline"] {
  const at = start.search(/[\r\n]/);
  if (at < 0 || start[at] === "\n") return "\n";
  return start[at + 1] === "\n" ? "\r\n" : "\r";
}

/** How many rows have as many cells as most of them, and how many cells: decimal commas part rows unevenly. */
function scoreOf(start: string, delimiter: string, newline: CsvForm["newline"]): number {
  const { data } = new Papa.Parser({ delimiter, newline, preview: LOOKED_AT }).parse(start, 0, false) as {
    data: string[][];
  };
  const rows = data.filter((row) => row.some((cell) => cell.trim() !== ""));
  const widths = new Map<number, number>();
  for (const { length } of rows) widths.set(length, (widths.get(length) ?? 0) + 1);
  const [[width, count] = [1, 0]] = [...widths]
    .filter(([cells]) => cells > 1)
    .sort((one, other) => other[1] - one[1]);
  return width === 1 ? 0 : count / rows.length + Math.min(width, 100) / 1_000;
}
