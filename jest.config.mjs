import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const OPENS_EXCEL = path.resolve("test/excel/stage/open-excel.ts");

// Types are checked by tsc alone; swc only takes them away, and lifts mocks above imports.
const swc = (tsx) => [
  "@swc/jest",
  {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx },
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: "commonjs" },
    sourceMaps: "inline",
  },
];
const transform = { "^.+\\.ts$": swc(false), "^.+\\.tsx$": swc(true) };

const project = (displayName, config) => ({
  displayName,
  testEnvironment: "node",
  transform,
  setupFiles: [path.resolve("test/property-seed.ts")],
  ...config,
});

export default {
  // All processors, where jest would leave one out: what is tested in a browser often waits for it.
  maxWorkers: "100%",
  testSequencer: path.resolve("test/longest-first.mjs"),
  // A worker that holds more takes so long to give it back at the end that it is taken for one that hangs.
  workerIdleMemoryLimit: "600MB",
  testTimeout: 30_000,
  projects: [
    project("unit", {
      testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
      // The step that makes the next edition has a package and a configuration of its own.
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/", "<rootDir>/test/data/edition/"],
    }),
    // The tests of what talks to Excel once more, on Microsoft's own client.
    project("office-js", {
      testEnvironment: "<rootDir>/test/office-js/environment.ts",
      testMatch: ["test/excel", "test/export", "test/plans"].flatMap(testsOfExcel),
    }),
    project("e2e", { testMatch: ["<rootDir>/test/e2e/**/*.test.ts"] }),
    // Inserting and comparing in the browser once more, with Microsoft's own client in the pane.
    project("office-js-page", {
      testEnvironment: "<rootDir>/test/office-js/page-environment.ts",
      testMatch: ["insert", "formulas-in-cells", "compare-room", "comparison-sheets"].map(
        (name) => `<rootDir>/test/e2e/${name}.test.ts`,
      ),
    }),
  ],
};

/** The tests under a folder that open an Excel, by themselves or by what they import from beside them. */
function testsOfExcel(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".test.ts"))
    .map((name) => path.resolve(folder, name))
    .filter((file) => reaches(file, new Set()));
}

function reaches(file, seen) {
  if (file === OPENS_EXCEL) return true;
  if (seen.has(file)) return false;
  seen.add(file);
  return importsOf(file).some((imported) => reaches(imported, seen));
}

/** Only what tests import from tests: the add-in opens no Excel. */
function importsOf(file) {
  const imports = [...readFileSync(file, "utf8").matchAll(/from "(\.[^"]+)"/g)];
  return imports
    .map(([, from]) => path.resolve(path.dirname(file), `${from}.ts`))
    .filter((imported) => imported.startsWith(path.resolve("test")));
}
