import type { AbsentDataset } from "../bundle";
import { CompileError } from "./compile-error";
import { lineOf, type DataPackage } from "./read-package";
import { readRecords } from "./read-records";

const FILE = "ids/datasets.csv";
const COLUMNS = ["id", "prefix", "optional", "announced", "gone", "reason"] as const;

export interface DatasetIds {
  readonly absent: readonly AbsentDataset[];
  /** What is told of a dataset that the next edition will not have, by id. */
  readonly goingOf: ReadonlyMap<string, string>;
}

/**
 * Reads every id that a dataset has ever had. An id is never given to another dataset, and a dataset that goes is announced
 * in an edition before: its row says from when, and all who ask it are told.
 */
export function readDatasetIds(root: string, packages: readonly DataPackage[]): DatasetIds {
  const rows = readRecords(root, FILE, COLUMNS, ["id"]);
  const bundled = packages.filter(({ json }) => json.ati !== undefined);
  for (const { file, text, json } of bundled) {
    const row = rows.find(({ value }) => value.id === json.name);
    const reject = (part: string, reason: string): never => {
      throw new CompileError(file, lineOf(text, part), reason);
    };
    if (row === undefined) return reject('"name"', `${FILE} has no row "${json.name}"`);
    if (row.value.gone !== "")
      return reject('"name"', `"${json.name}" went on ${row.value.gone}: take another id`);
    if (row.value.prefix !== json.ati?.prefix)
      reject('"prefix"', `prefix "${json.ati?.prefix}", and "${row.value.prefix}" in ${FILE}`);
  }
  const absent = rows.filter(({ value }) => bundled.every(({ json }) => json.name !== value.id));
  for (const { file, line, value } of rows) {
    const { id, announced, gone, reason } = value;
    const reject = (why: string): never => {
      throw new CompileError(file, line, why);
    };
    for (const day of [announced, gone])
      if (!/^(\d{4}-\d\d-\d\d)?$/.test(day)) reject(`"${day}" is not a day; write it as 2027-01-31`);
    if (gone !== "" && !(announced !== "" && announced < gone))
      reject(`${id} goes on ${gone} and has to be announced in an edition before`);
    if (announced !== "" && reason === "") reject(`no reason why ${id} goes`);
  }
  for (const { file, line, value } of absent) {
    if (value.gone !== "" || value.optional === "yes") continue;
    throw new CompileError(
      file,
      line,
      `${value.id} is not there: a dataset that goes is announced in an edition before, and gets the day on which it went`,
    );
  }
  return {
    absent: absent.map(({ value: { id, prefix, gone, reason } }) => ({
      id,
      prefix,
      why: gone === "" ? reason : `It went with the edition of ${gone}: ${reason}`,
    })),
    goingOf: new Map(
      rows
        .filter(({ value: { announced, gone } }) => announced !== "" && gone === "")
        .map(({ value: { id, reason } }) => [id, `The next edition will not have this dataset: ${reason}.`]),
    ),
  };
}
