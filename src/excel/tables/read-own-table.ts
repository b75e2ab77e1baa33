import { tableNamed } from "../../core/own/own-table";
import type { OwnTable } from "../../core/own/own-table";
import { told } from "../../core/own/problems";
import { Hindrance } from "../../plans/hindrance";
import { isRead, judged } from "./judged-tables";
import { readTables } from "./read-tables";

/**
 * The figures of the table that stands where a dataset is named; undefined for a dataset. Throws where the table was
 * renamed or deleted, or cannot serve.
 */
export async function readOwnTable(dataset: string): Promise<OwnTable | undefined> {
  const wanted = tableNamed(dataset);
  if (wanted === undefined) return undefined;
  const isWanted = (name: string): boolean => name.toLowerCase() === wanted.toLowerCase();
  const found = await readTables((head, cells, name) => isWanted(name) && isRead(head, cells));
  const there = found.filter(({ name }) => isWanted(name));
  const {
    own: [table],
    others: [other],
  } = judged(there);
  if (there.length === 0) {
    throw new Hindrance(
      `The workbook has no table ${wanted}: it was renamed or deleted. Give it that name again, or choose other figures.`,
    );
  }
  if (!table) throw new Hindrance(`The table ${wanted} holds no figures any more. ${other?.why ?? ""}`);
  if (table.isTooLarge) throw new Hindrance(`The table ${wanted} is too large for a sheet of its figures.`);
  const [problem] = table.problems;
  if (!table.dataset)
    throw new Hindrance(`The table ${wanted} has to be mended: ${problem ? told(problem) : ""}`);
  return { name: table.name, dataset: table.dataset };
}
