import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { MemoryGrid, type State } from "../playground/memory-grid";

/** What versions of the add-in have left in workbooks and browsers, a folder a version. */
const FOLDER = path.join(__dirname, "versions");

export const VERSIONS: readonly string[] = existsSync(FOLDER) ? readdirSync(FOLDER).sort() : [];

export const fileOf = (version: string, name: string): string => path.join(FOLDER, version, name);

/** A workbook as one of the versions left it. */
export function openSaved(version: string, name: string): MemoryGrid {
  const text = readFileSync(fileOf(version, name), "utf8");
  return MemoryGrid.of(
    JSON.parse(text, (_, value: unknown) => (isPairs(value) ? new Map(value.map) : value)) as State,
  );
}

export function save(version: string, name: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(fileOf(version, name)), { recursive: true });
  writeFileSync(fileOf(version, name), content);
}

/** One line a sheet is enough to see what changes. */
export const asText = (grid: MemoryGrid): string =>
  `${JSON.stringify(grid.saved(), (_, value: unknown) => (value instanceof Map ? { map: [...value] } : value))}\n`;

const isPairs = (value: unknown): value is { readonly map: readonly (readonly [unknown, unknown])[] } =>
  typeof value === "object" && value !== null && "map" in value && Array.isArray(value.map);
