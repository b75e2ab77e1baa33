import type { PackageJson } from "../../compile/package-json";
import type { Conditions } from "./flags";
import type { Observations } from "./observations";

/** What an edition changes in the hand-written description of a dataset. */
export interface Edition {
  readonly date: string;
  readonly observations: Observations;
  /** How many years at the end are incomplete; undefined leaves the last complete year as it is. */
  readonly incomplete: number | undefined;
  readonly conditions: Conditions;
  /** Words of the edition's name that give way to others, such as one release to the next. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** Rewrites a `datapackage.json` for the new figures; sizes and hashes come last, by `refreshPackage`. */
export async function packageText(text: string, edition: Edition): Promise<string> {
  const { ati } = JSON.parse(text) as PackageJson;
  const { years } = edition.observations;
  const last = years.at(-1);
  let after = withYears(text, years, edition.observations.isWhole)
    .replace(/("created": ")[^"]*/, `$1${edition.date}T00:00:00Z`)
    .replace(/("lastComplete": )\d+/, (whole, head: string) =>
      edition.incomplete === undefined || last === undefined ? whole : `${head}${last - edition.incomplete}`,
    );
  for (const name of ["edition", "attribution"]) after = withNames(after, name, edition.renamed);
  for (const name of ["breaks", "cautions"] as const) {
    const before = JSON.stringify(ati?.[name]);
    if (JSON.stringify(edition.conditions[name]) === before) continue;
    after = withList(after, name, edition.conditions[name]);
  }
  const { format } = await import("prettier");
  return format(after, { parser: "json", printWidth: 110 });
}

/** The years' columns stand together, each in a line. */
function withYears(text: string, years: readonly number[], isWhole: boolean): string {
  const field = String.raw`(\s*)\{ "name": "\d{4}", "type": "(integer|number)" \}`;
  const fields = new RegExp(`${field}(?:,\\s*\\{ "name": "\\d{4}", "type": "\\w+" \\})*`);
  return text.replace(fields, (_, indent: string, before: string) => {
    const type = isWhole ? before : "number";
    return years.map((year) => `${indent}{ "name": "${year}", "type": "${type}" }`).join(",");
  });
}

function withNames(text: string, name: string, renamed: ReadonlyMap<string, string>): string {
  return text.replace(new RegExp(`"${name}": "[^\\n]*`), (line) =>
    [...renamed].reduce((words, [from, to]) => words.replaceAll(from, to), line),
  );
}

/** Replaces a list as it stands, up to the bracket that ends it. */
function withList(text: string, name: string, list: readonly unknown[]): string {
  const start = text.indexOf("[", text.indexOf(`"${name}":`));
  const lines = list.map((each) => JSON.stringify(each, null, 2));
  return `${text.slice(0, start)}[${lines.join(",\n")}]${text.slice(endOf(text, start))}`;
}

/** After the bracket that closes the one at the start; brackets within texts do not count. */
function endOf(text: string, start: number): number {
  let depth = 0;
  for (const { 0: found, index } of text.slice(start).matchAll(/"(?:[^"\\]|\\.)*"|[[\]]/g)) {
    if (found === "[") depth += 1;
    if (found === "]") depth -= 1;
    if (depth === 0) return start + index + 1;
  }
  return text.length;
}
