import type { AreaEntry, AreaKind } from "../bundle";
import { checkNames, type Name } from "./check-names";
import { CompileError } from "./compile-error";
import { readRecords, splitList } from "./read-records";

const KINDS: readonly string[] = ["country", "aggregate", "residual", "group"] satisfies AreaKind[];

const COLUMNS = ["code", "alpha3", "name", "kind", "members", "aliases"] as const;

/** Reads the areas with the names of the standard, then adds the further names that people and producers use. */
export function readAreas(root: string): AreaEntry[] {
  const rows = readRecords(root, "areas/areas.csv", COLUMNS, ["code"]);
  const further = readRecords(root, "areas/aliases.csv", ["alias", "area"], ["alias"]);
  const codes = new Set(rows.map(({ value }) => value.code));
  for (const { file, line, value } of rows) {
    if (!KINDS.includes(value.kind)) throw new CompileError(file, line, `unknown kind "${value.kind}"`);
    const stranger = splitList(value.members).find((member) => !codes.has(member));
    if (stranger !== undefined) throw new CompileError(file, line, `unknown area "${stranger}"`);
  }
  for (const { file, line, value } of further) {
    if (!codes.has(value.area)) throw new CompileError(file, line, `unknown area "${value.area}"`);
  }
  checkNames([
    ...rows.flatMap(({ file, line, value: { code, alpha3, name, aliases } }) =>
      [code, ...(alpha3 === "" ? [] : [alpha3]), name, ...splitList(aliases)].map((text): Name => ({
        file,
        line,
        text,
        code,
      })),
    ),
    ...further.map(({ file, line, value }): Name => ({ file, line, text: value.alias, code: value.area })),
  ]);
  return rows.map(({ value }) => ({
    code: value.code,
    alpha3: value.alpha3,
    name: value.name,
    kind: value.kind as AreaKind,
    members: splitList(value.members),
    aliases: [
      ...splitList(value.aliases),
      ...further.filter((row) => row.value.area === value.code).map((row) => row.value.alias),
    ],
  }));
}
