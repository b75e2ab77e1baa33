import { addressOf } from "../plans/address";
import type { NamedPlan } from "./write-workbook";
import { Hindrance } from "../plans/hindrance";

const LONGEST_NAME = 31;
/** As `freeSheetName` makes none of them. */
const FORBIDDEN = /[[\]:*?/\\\p{Cc}\p{Cs}]|^'|'$/u;
const LONGEST_REFUSAL = 255;
/** Of a drop-down list that stands in no cells, with its commas. */
const LONGEST_LIST = 255;

/** @throws Error where Excel would not open the file, or would drop a part of it. */
export function checkSheets(sheets: readonly NamedPlan[]): void {
  const known = new Set<string>();
  for (const { name } of sheets) {
    const isLegal = name.trim() !== "" && name.length <= LONGEST_NAME && !FORBIDDEN.test(name);
    if (!isLegal || name.toLowerCase() === "history") throw new Hindrance(`No sheet may be named "${name}".`);
    if (known.has(name.toLowerCase())) throw new Hindrance(`Two sheets are named "${name}".`);
    known.add(name.toLowerCase());
  }
  if (!sheets.some(({ plan }) => plan.sheet.hidden !== true)) {
    throw new Hindrance("A file needs a sheet that can be seen.");
  }
  for (const sheet of sheets) checkParts(sheet, known);
}

function checkParts({ name, plan }: NamedPlan, known: ReadonlySet<string>): void {
  for (const { row, column, sheet, words, refusal } of plan.choices ?? []) {
    const cell = addressOf(name, { row, column, rows: 1, columns: 1 });
    if (words !== undefined) checkWords(cell, words);
    else if (!known.has(sheet.toLowerCase())) {
      throw new Hindrance(`${cell} chooses from "${sheet}", which is no sheet of the file.`);
    }
    if (refusal !== undefined && refusal.length > LONGEST_REFUSAL) {
      throw new Hindrance(`What ${cell} says to a wrong choice is longer than ${LONGEST_REFUSAL} letters.`);
    }
  }
  for (const { from, place, data, colors } of plan.charts) {
    const chart = `The chart at ${addressOf(name, place)}`;
    if (from !== "here")
      throw new Hindrance(`${chart} has its figures elsewhere; a file needs them on its sheet.`);
    if (data.rows < 2 || data.columns < 1) throw new Hindrance(`${chart} has no figures.`);
    if (colors.length < data.columns) throw new Hindrance(`${chart} has fewer colours than series.`);
  }
}

function checkWords(cell: string, words: readonly string[]): void {
  const wrong = words.find((word) => word.trim() === "" || /[,"]/.test(word));
  if (wrong !== undefined) throw new Hindrance(`${cell} cannot have "${wrong}" in its list.`);
  if (words.length === 0) throw new Hindrance(`${cell} chooses from nothing.`);
  if (words.join(",").length > LONGEST_LIST) {
    throw new Hindrance(`The list of ${cell} is longer than ${LONGEST_LIST} letters.`);
  }
}
