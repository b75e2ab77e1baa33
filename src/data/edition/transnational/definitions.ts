import { CompileError } from "../../compile/compile-error";
import { readRecords } from "../../compile/read-records";

const FOLDER = "edition/transnational";

export const CHOICES = ["default", "alternative"] as const;
export type Choice = (typeof CHOICES)[number];

/** A classification symbol of a definition: IPC or CPC, with what it does there. */
export interface Symbol {
  readonly scheme: string;
  readonly pattern: string;
  /** `core` and `extended` ones count; of those `unless-excluded` none of a family that has an excluded one. */
  readonly role: string;
}

/** How the patents of a technology are found. */
export interface Definition {
  readonly technology: string;
  readonly choice: Choice;
  readonly name: string;
  readonly grade: string;
  readonly reason: string;
  /** Where the symbols are from, and whether that text itself was read. */
  readonly sources: readonly string[];
  readonly symbols: readonly Symbol[];
}

const ROLES = ["core", "extended", "unless-excluded", "excluded"];

/** One definition a technology by default, and one alternative. */
export function readDefinitions(data: string): Definition[] {
  const sources = new Map(
    readRecords(
      data,
      `${FOLDER}/definitions.csv`,
      ["definition", "technology", "source", "place", "read", "note"],
      ["definition"],
    ).map(({ value }) => [value.definition, `${value.source}, ${value.place} (read: ${value.read})`]),
  );
  const symbols = readRecords(
    data,
    `${FOLDER}/symbols.csv`,
    ["definition", "scheme", "pattern", "role"],
    ["definition", "scheme", "pattern"],
  );
  for (const { file, line, value } of symbols) {
    if (!ROLES.includes(value.role)) throw new CompileError(file, line, `unknown role "${value.role}"`);
    if (!sources.has(value.definition))
      throw new CompileError(file, line, `unknown definition "${value.definition}"`);
  }
  const columns = ["technology", "choice", "definitions", "roles", "grade", "name", "reason"] as const;
  return readRecords(data, `${FOLDER}/choices.csv`, columns, ["technology", "choice"]).map(
    ({ file, line, value }) => {
      const choice = CHOICES.find((each) => each === value.choice);
      if (choice === undefined) throw new CompileError(file, line, `unknown choice "${value.choice}"`);
      const ids = value.definitions.split("+");
      const roles = [...value.roles.split("+"), "unless-excluded", "excluded"];
      const own = symbols.map((each) => each.value).filter((each) => ids.includes(each.definition));
      return {
        technology: value.technology,
        choice,
        name: value.name,
        grade: value.grade,
        reason: value.reason,
        sources: ids.map((id) => {
          const source = sources.get(id);
          if (source === undefined) throw new CompileError(file, line, `unknown definition "${id}"`);
          return source;
        }),
        symbols: own.filter(({ role }) => roles.includes(role)),
      };
    },
  );
}
