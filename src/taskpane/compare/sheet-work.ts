import type { WorkOptions } from "../../excel/made/build-sheet";
import { Cancelled } from "../../excel/host/cancelled";
import type { Watch } from "../../excel/upkeep/in-blocks";

/** Does the writing of a sheet as a task of the pane, its share told in cells; who stops it hears what became of it. */
export async function sheetWork(
  { signal, onProgress }: Watch,
  cells: number,
  work: (options: WorkOptions) => Promise<string>,
): Promise<string> {
  try {
    return await work({
      ...(signal ? { signal } : {}),
      onProgress: (done) =>
        onProgress?.({ doing: "Writing cells", done: Math.round(done * cells), of: cells }),
    });
  } catch (error) {
    if (error instanceof Cancelled) return error.message;
    throw error;
  }
}
