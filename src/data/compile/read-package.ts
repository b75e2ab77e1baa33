import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CompileError } from "./compile-error";
import { DATASET_DOMAINS } from "../domains";
import { ATI_KEYS, PACKAGE_KEYS, type PackageJson } from "./package-json";

/** A `datapackage.json`, with its text to find the line of a fault. */
export interface DataPackage {
  /** Path from the folder of all figures, such as `uspto-patents` or `report/facts`. */
  readonly folder: string;
  readonly file: string;
  readonly text: string;
  readonly json: PackageJson;
}

export function readPackage(root: string, folder: string): DataPackage {
  const file = `${folder}/datapackage.json`;
  const text = readFileSync(join(root, file), "utf8");
  const json = parseObject(file, text);
  requireKeys(file, json, PACKAGE_KEYS, "");
  if (json.ati !== undefined) requireKeys(file, json.ati as object, ATI_KEYS, "ati.");
  const checked = { folder, file, text, json: json as unknown as PackageJson };
  const { domain } = checked.json.ati ?? {};
  if (domain !== undefined && !DATASET_DOMAINS.includes(domain)) {
    throw new CompileError(file, lineOf(text, '"domain"'), `unknown domain "${domain as string}"`);
  }
  // The standard allows no slash in a name.
  const expected = folder.replaceAll("/", "-");
  if (checked.json.name !== expected) {
    throw new CompileError(
      file,
      lineOf(text, '"name"'),
      `name "${checked.json.name}", expected "${expected}"`,
    );
  }
  return checked;
}

/** Fails where a CSV is not, byte for byte, the one that its package describes. */
export function checkHashes(root: string, { folder, file, text, json }: DataPackage): void {
  for (const { path, bytes, hash } of json.resources) {
    const content = readFileSync(join(root, folder, path));
    const actual = `sha256:${createHash("sha256").update(content).digest("hex")}`;
    if (actual === hash && content.length === bytes) continue;
    // Both at once, since who means the change has to write both.
    throw new CompileError(file, lineOf(text, hash), `${path} has ${content.length} bytes and ${actual}`);
  }
}

/** The first line that contains the text; 1 if none does. */
export function lineOf(text: string, part: string): number {
  const at = text.indexOf(part);
  return at < 0 ? 1 : lineAt(text, at);
}

const lineAt = (text: string, at: number): number => text.slice(0, at).split("\n").length;

function parseObject(file: string, text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    // Where the parser gives no place, it quotes it.
    const at = Number(/ at position (\d+)/.exec(reason)?.[1] ?? 0);
    throw new CompileError(file, lineAt(text, at), `not valid JSON: ${reason}`);
  }
}

function requireKeys(
  file: string,
  object: object,
  kinds: Readonly<Record<string, string>>,
  place: string,
): void {
  const values = object as Readonly<Record<string, unknown>>;
  for (const [key, kind] of Object.entries(kinds)) {
    const actual = kindOf(values[key]);
    if (!kind.split(" or ").includes(actual)) {
      throw new CompileError(file, 1, `"${place}${key}" is ${actual}, expected ${kind}`);
    }
  }
}

function kindOf(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
