import { Cancelled } from "../../../../../excel/host/cancelled";
import { pause } from "../../../../../excel/host/pause";
import { counted } from "../../../../shared/counted";
import { STOPPED_READING, type FileRow, type FileTable } from "./file-table";

/** Handed over in one go. */
const PIECE = 10_000;

/** A table of which all rows are there. */
export const tableOfRows = (
  name: string,
  rows: readonly FileRow[],
  more: Omit<FileTable, "name" | "read"> = {},
): FileTable => ({
  ...more,
  name,
  async read(take, { signal, onProgress }) {
    for (let at = 0; at < rows.length; at += PIECE) {
      if (signal?.aborted === true) throw new Cancelled(STOPPED_READING);
      onProgress?.({ doing: `Reading ${counted(rows.length, "row")}`, done: at, of: rows.length });
      if (!take(rows.slice(at, at + PIECE))) return;
      await pause(0);
    }
  },
});
