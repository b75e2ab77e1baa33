import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readTable } from "../../../../src/data/compile/read-table";
import { makeEdition, type Made } from "../../../../src/data/edition/make-edition";
import { DATA, type Scratch } from "./bundled";

/** Makes datasets of the downloads of a scratch folder. */
export const remake = ({ downloads, data }: Scratch, ...only: readonly string[]): Promise<Made> =>
  makeEdition({ from: downloads, data, only, accept: [], date: "2027-01-31" });

export function expectSameBytes(scratch: Scratch, dataset: string): void {
  for (const file of ["observations.csv", "datapackage.json"]) {
    const [before, after] = [DATA, scratch.data].map((data) =>
      readFileSync(join(data, dataset, file), "utf8"),
    );
    expect(after).toBe(before);
  }
}

export const codesOf = (dataset: string): { code: string; name: string; note: string }[] =>
  readTable(DATA, `${dataset}/codes.csv`).rows.map(({ cells }) => ({
    code: cells[0]!,
    name: cells[1]!,
    note: cells[2]!,
  }));
