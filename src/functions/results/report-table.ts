import { reportPublication } from "../../core/provenance/cite-report";
import { edition } from "../../core/provenance/edition";
import { pickColumns, type Column } from "../../core/report/columns";
import { orThrow, unavailable } from "../../core/refusal";
import { refuseTooMany } from "../arguments/cell-limit";
import { columnsWanted } from "../arguments/columns-wanted";
import { headersOf } from "../arguments/scalars";
import type { Answer } from "./answer";
import { HEADER_ROWS, withHeaders } from "./table";

/** The source row of what comes from the report's text. */
function reportSource(): string {
  const { producer, title, date, doi, rights } = reportPublication;
  return `Source: ${producer}, ${title}, ${date}, doi ${doi}, ${rights}; ATI edition ${edition()}`;
}

/** Entries of the report as rows of the columns that a call picks. */
export function reportTable<T>(
  title: string,
  entries: readonly T[],
  columns: readonly Column<T>[],
  nothing: string,
  asked: { readonly headers: unknown; readonly columns: unknown },
): Answer[][] {
  const head = headersOf(asked.headers);
  const picked = orThrow(pickColumns(columns, columnsWanted(asked.columns)));
  if (entries.length === 0) throw unavailable(nothing);
  refuseTooMany(entries.length + HEADER_ROWS[head], picked.length);
  return withHeaders(
    {
      title,
      source: reportSource(),
      header: picked.map(({ name }) => name),
      rows: entries.map((entry) => picked.map((column) => column.of(entry))),
    },
    head,
  );
}
