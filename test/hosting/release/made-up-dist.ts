import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { temporaryFolder } from "../../temporary-folder";

/** The manifest as the repository holds it. */
export const MANIFEST = readFileSync(resolve(__dirname, "../../../manifest.xml"), "utf8");

/** The list of functions as a build for localhost writes it, in short. */
export const METADATA = JSON.stringify(
  {
    functions: ["SHARE", "RPA"].map((id) => ({
      id,
      helpUrl: `https://localhost:3000/help/${id.toLowerCase()}.html`,
      description: `Not to be touched: https://localhost:3000/${"x".repeat(1_000)}`,
    })),
  },
  null,
  2,
);

const { dependencies } = JSON.parse(readFileSync(resolve(__dirname, "../../../package.json"), "utf8")) as {
  dependencies: Readonly<Record<string, string>>;
};

/** The libraries that are built in, two of those that are installed. */
export const BUILT_IN = ["fflate", "minisearch"];

const licencesOf = (name: string): string => `${name} ${dependencies[name] ?? ""} (MIT)\n\nThe terms.\n`;

const FILES = {
  "LICENCES-functions.txt": licencesOf("fflate"),
  "LICENCES-pane.txt": licencesOf("minisearch"),
  "manifest.xml": MANIFEST,
  "functions.json": METADATA,
  "functions.js": "let answer = 42; ".repeat(100),
  "functions.js.br": "of another build",
  "functions.js.map": "{}",
  "assets/icon-16.png": "icon",
  "playground/index.html": "<title>playground</title>",
};

/** A folder that looks as if it had been built. */
export function madeUpDist(): string {
  const folder = temporaryFolder("dist");
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
