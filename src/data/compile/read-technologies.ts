import type { TechnologyEntry } from "../bundle";
import { checkNames, type Name } from "./check-names";
import { readRecords, splitList } from "./read-records";

export function readTechnologies(root: string): TechnologyEntry[] {
  const rows = readRecords(root, "technologies/technologies.csv", ["code", "name", "aliases"], ["code"]);
  checkNames(
    rows.flatMap(({ file, line, value: { code, name, aliases } }) =>
      [code, name, ...splitList(aliases)].map((text): Name => ({ file, line, text, code })),
    ),
  );
  return rows.map(({ value }) => ({
    code: value.code,
    name: value.name,
    aliases: splitList(value.aliases),
  }));
}
