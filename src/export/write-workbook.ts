import type { Plan } from "../plans/plan";
import { Hindrance } from "../plans/hindrance";

/** A sheet of a file: its name, and what stands on it from A1 on. */
export interface NamedPlan {
  readonly name: string;
  readonly plan: Plan;
}

export interface FileOptions {
  /** Among the file's properties. */
  readonly title: string;
  /** Where a reader who has not the add-in finds it. */
  readonly address?: string;
  /** When it was made; the same plans at the same time give the same bytes. */
  readonly modified: Date;
}

/**
 * The bytes of an .xlsx file with these sheets, in order, written without Excel. Every formula carries its value, so
 * that a reader without the add-in sees every figure.
 * @throws Error with a sentence that names the cell, where a plan holds what no file can.
 */
export async function writeWorkbook(sheets: readonly NamedPlan[], options: FileOptions): Promise<Uint8Array> {
  const { composeFile } = await loadComposer();
  return composeFile(sheets, options);
}

/** Few panes are asked for a file, so it is fetched with the first. */
async function loadComposer(): Promise<typeof import("./compose-file")> {
  try {
    return await import(/* webpackChunkName: "write-file" */ "./compose-file");
  } catch (cause) {
    throw new Hindrance(
      "The part of the add-in that writes files could not be loaded. Check the connection and try again.",
      { cause },
    );
  }
}
