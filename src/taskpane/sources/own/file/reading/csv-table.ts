import Papa from "papaparse";
import { Cancelled } from "../../../../../excel/host/cancelled";
import { Hindrance } from "../../../../../plans/hindrance";
import { counted } from "../../../../shared/counted";
import { csvForm, type CsvForm } from "./csv-form";
import { isOfEurostat, unpackedRow } from "./eurostat-row";
import { STOPPED_READING, type FileRow, type FileTable } from "./file-table";
import { TextReader } from "./text-reader";

/** Read in one go: a piece takes a few milliseconds, and between two of them the pane answers. */
const PIECE = 524_288;
/** What a cell with a quotation mark that is never closed would swallow. */
const LONGEST_ROW = 1_000_000;
const MEGABYTE = 1_000_000;

/** A text file with a table, read piece by piece, however large it is. */
export function csvTable(file: Blob, name: string, start: string): FileTable {
  const form = csvForm(start);
  return {
    name: "",
    // Where cells are parted by commas or tabs, as producers do for machines, decimals follow a point.
    ...(form.delimiter === "," || form.delimiter === "\t" ? { decimals: "." } : {}),
    async read(take, { signal, onProgress }) {
      const reader = new TextReader(name);
      const rows = new CsvRows(name, form);
      for (let at = 0; at < file.size; at += PIECE) {
        if (signal?.aborted === true) throw new Cancelled(STOPPED_READING);
        onProgress?.({
          doing: `Reading, ${counted(rows.count, "row")}, MB`,
          done: Math.round(at / MEGABYTE),
          of: Math.max(1, Math.round(file.size / MEGABYTE)),
        });
        const bytes = new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
        const isLast = at + PIECE >= file.size;
        if (!take(rows.next(reader.next(bytes, isLast), isLast))) return;
      }
      if (signal?.aborted === true) throw new Cancelled(STOPPED_READING);
    },
  };
}

/** Parts a text that comes in pieces into rows. */
class CsvRows {
  count = 0;
  private rest = "";
  private isPacked: boolean | undefined;

  constructor(
    private readonly name: string,
    private readonly form: CsvForm,
  ) {}

  next(text: string, isLast: boolean): readonly FileRow[] {
    const whole = this.rest + text;
    const { data, errors, meta } = new Papa.Parser({ ...this.form }).parse(whole, 0, !isLast) as {
      data: string[][];
      errors: readonly { readonly code: string; readonly row: number }[];
      meta: { readonly cursor: number };
    };
    const [error] = errors;
    if (error) throw this.misplaced(this.count + error.row + 1);
    this.rest = isLast ? "" : whole.slice(meta.cursor);
    if (this.rest.length > LONGEST_ROW) throw this.misplaced(this.count + data.length + 1);
    // The last line of a file ends as the others do.
    const last = data[data.length - 1];
    if (isLast && last?.length === 1 && last[0] === "") data.pop();
    this.count += data.length;
    const [head] = data;
    if (head) this.isPacked ??= isOfEurostat(head, this.form.delimiter);
    return this.isPacked === true ? data.map(unpackedRow) : data;
  }

  private misplaced(row: number): Hindrance {
    return new Hindrance(
      `Row ${row} of ${this.name} has a quotation mark that is not closed, or stands where none can; mend that row, then open the file again.`,
    );
  }
}
