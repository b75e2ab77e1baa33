import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A library that is built in, as its folder says. */
export interface BuiltInPackage {
  readonly name: string;
  readonly version: string;
  /** By its name in the list of SPDX. */
  readonly licence: string;
  /** What its licence asks to be handed on; none where the package brings no copy. */
  readonly text: string | undefined;
  readonly owner: string;
}

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly license?: string | { readonly type: string };
  readonly author?: string | { readonly name: string };
  readonly repository?: string | { readonly url: string };
}

/** Whose text is there, and whose name is not. */
const UNNAMED: Readonly<Record<string, string>> = { "@univerjs/telemetry": "Apache-2.0" };

/** A licence, and what Apache's asks to be kept beside it. */
const LICENCE_FILES = [/^(?:un)?licen[cs]e(?:[.-].*)?$/i, /^notice(?:\..*)?$/i];

export function builtInPackage(folder: string): BuiltInPackage {
  const about = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as PackageJson;
  const { name, version, license, author, repository } = about;
  const licence = (typeof license === "object" ? license.type : license) ?? UNNAMED[name];
  if (licence === undefined) throw new Error(`${name} ${version}, which is built in, names no licence.`);
  const files = readdirSync(folder).sort();
  const texts = LICENCE_FILES.map((kind) => files.find((file) => kind.test(file)));
  const text = texts
    .flatMap((file) => (file === undefined ? [] : readFileSync(join(folder, file), "utf8").trim()))
    .join("\n\n");
  const repositoryUrl = typeof repository === "object" ? repository.url : repository;
  const owner = (typeof author === "object" ? author.name : author) ?? repositoryUrl ?? name;
  return { name, version, licence, text: text === "" ? undefined : text, owner };
}
