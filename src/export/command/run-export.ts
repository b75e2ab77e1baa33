import { LISTS_SHEET } from "../../plans/sheet/lists-plan";
import { sheetPlan } from "../../plans/sheet/sheet-plan";
import { freeSheetName } from "../../plans/free-name";
import { titleOf } from "../../plans/title-of";
import { writeWorkbook } from "../write-workbook";
import { installAddress } from "../install-address";
import { CommandMistake } from "./command-mistake";
import { saveFile } from "./save-file";
import { HELP, readWish } from "./wish";

/** What the command says, and whether it did what was asked. */
interface Said {
  readonly text: string;
  readonly ok: boolean;
}

/** Writes the comparison sheet that a command line asks for; at any mistake nothing is written. `addin` is where the add-in is served from. */
export async function runExport(given: readonly string[], now: Date, addin?: string): Promise<Said> {
  try {
    const wish = readWish(given);
    if (!wish) return { text: HELP, ok: true };
    const { definition, out } = wish;
    const address = addin === undefined ? undefined : installAddress(addin);
    const { page, lists } = sheetPlan(definition, { figures: "cells" });
    const bytes = await writeWorkbook(
      [
        { name: freeSheetName(page.name, [LISTS_SHEET]), plan: page },
        { name: LISTS_SHEET, plan: lists },
      ],
      { title: titleOf(page), modified: now, ...(address === undefined ? {} : { address }) },
    );
    await saveFile(out, bytes);
    return {
      text: `${out}: ${page.rows} rows, ${page.columns} columns, ${page.charts.length} charts.`,
      ok: true,
    };
  } catch (problem) {
    // Whatever it is, whoever typed the command gets a sentence and no trace of our code.
    const sentence = problem instanceof Error ? (problem.message.split("\n")[0] ?? "") : String(problem);
    return { text: problem instanceof CommandMistake ? sentence : `It failed: ${sentence}`, ok: false };
  }
}
