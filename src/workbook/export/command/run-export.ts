import { rename, rm, writeFile } from "node:fs/promises";
import { LISTS_SHEET } from "../../sheet/lists-plan";
import { sheetPlan } from "../../sheet/sheet-plan";
import { freeSheetName } from "../../write/free-name";
import { writeWorkbook } from "../write-workbook";
import { CommandMistake, HELP, readWish } from "./wish";

/** What the command says, and whether it did what was asked. */
export interface Said {
  readonly text: string;
  readonly ok: boolean;
}

/** Writes the comparison sheet that a command line asks for; at any mistake nothing is written. */
export async function runExport(given: readonly string[], now: Date): Promise<Said> {
  try {
    const wish = readWish(given);
    if (!wish) return { text: HELP, ok: true };
    const { definition, out } = wish;
    const { page, lists } = sheetPlan(definition, { figures: "cells" });
    const bytes = await writeWorkbook(
      [
        { name: freeSheetName(page.name, [LISTS_SHEET]), plan: page },
        { name: LISTS_SHEET, plan: lists },
      ],
      { title: page.name, modified: now },
    );
    await save(out, bytes);
    return {
      text: `${out}: ${page.rows} rows, ${page.columns} columns, ${page.charts.length} charts.`,
      ok: true,
    };
  } catch (problem) {
    if (problem instanceof CommandMistake) return { text: problem.message, ok: false };
    throw problem;
  }
}

/** Beside its place first, so that an older file is replaced by a whole one or not at all. */
async function save(out: string, bytes: Uint8Array): Promise<void> {
  const beside = `${out}.part`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, out);
  } catch (problem) {
    await rm(beside, { force: true });
    const { code } = problem as NodeJS.ErrnoException;
    throw new CommandMistake(`"${out}" cannot be written${code === undefined ? "" : ` (${code})`}.`);
  }
}
