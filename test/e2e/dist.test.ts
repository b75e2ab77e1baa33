import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { packagesIn } from "../../src/hosting/licences/licences-file";
import { builtFunctions, dist } from "../bench/built-functions";
import { FUNCTIONS, gzipped, OWN_FILE } from "../bench/sizes";
import { OFFICE_JS } from "../office-js/boot-client";

interface Described {
  readonly id: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly optional?: boolean;
    readonly dimensionality?: string;
  }[];
}

const described = (
  JSON.parse(readFileSync(path.join(dist, "functions.json"), "utf8")) as { functions: readonly Described[] }
).functions;
const functions = builtFunctions("bare");

/** A value that each needed parameter takes. */
const GIVEN: Readonly<Record<string, unknown>> = {
  areas: [["KR"]],
  area: [["KR"]],
  technologies: [["Big Data"]],
  technology: [["Big Data"]],
  indicator: "SHARE",
  indicators: [["SHARE"]],
  from: [[2010]],
  to: [[2018]],
  count: 20,
  areaTotal: 100,
  fieldTotal: 100,
  grandTotal: 1000,
  exports: 3,
  imports: 1,
  kind: "areas",
  text: "korea",
  code: "RPA",
  dataset: "uspto-patents",
  number: 6,
  title: "P01",
  id: "F001",
};

/** Optional, but an answer needs them. */
const GIVEN_TOO: Readonly<Record<string, readonly string[]>> = { EXPLAIN: ["areas", "technologies"] };

test("a script context with only CustomFunctions registers every function that functions.json describes", () => {
  expect([...functions.keys()].sort()).toEqual(described.map(({ id }) => id).sort());
});

test.each(described.map(({ id, parameters }) => [id, parameters] as const))(
  "%s answers at once from the built script",
  (id, parameters) => {
    const args = parameters.map(({ name, optional }) =>
      optional && !GIVEN_TOO[id]?.includes(name) ? null : GIVEN[name],
    );
    const result = functions.get(id)?.(...args) ?? [];
    const cells = result.flat();
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.filter((value: unknown) => value === null || value === undefined)).toEqual([]);
    expect(
      cells
        .filter((value) => typeof value === "object")
        .map((error) => (error as { message: string }).message),
    ).toEqual([]);
  },
);

test("the built script computes Korea's 2,888 of 45,929 patents in Big Data", () => {
  expect(functions.get("SHARE")?.([["KR"]], [["Big Data"]], [[2018]], null)).toEqual([[2888 / 45929]]);
});

test("what is built is what Excel loads: pages, scripts, metadata, manifest, icons and the playground", () => {
  const wanted = [
    "functions.js",
    "functions.json",
    "taskpane.html",
    "taskpane.js",
    "manifest.xml",
    "assets/icon-32.png",
    "playground/index.html",
    "LICENSE.txt",
    "NOTICE.txt",
  ];
  expect(wanted.filter((file) => !existsSync(path.join(dist, file)))).toEqual([]);
});

test("what the pane fetches only when it is asked for are files of their own, named after what they hold", () => {
  // What several of them share has a number.
  const chunks = readdirSync(dist).flatMap((file) => /^(\D+)\.[0-9a-f]{8}\.js$/.exec(file)?.[1] ?? []);
  expect(chunks.sort()).toEqual([
    ...["cell", "cell-details", "chart", "chart-library", "check-excel", "compare"],
    ...["edition", "explore", "guide", "other-edition"],
    ...[
      "own-file",
      "own-tables",
      "pickers",
      "picture",
      "renewal",
      "report",
      "sources",
      "typed",
      "workbook",
      "write-file",
      "writer",
    ],
  ]);
});

test("what reads files keeps its budget, gzipped", () => {
  const files = readdirSync(dist).filter(
    (file) => file.startsWith(`${OWN_FILE.name}.`) && file.endsWith(".js"),
  );
  expect(files).toHaveLength(1);
  expect(gzipped(files[0]!)).toBeLessThanOrEqual(OWN_FILE.most);
});

test("nothing of Microsoft's client is built in, for its licence forbids to hand it on", () => {
  // Where the client looks for a host; no page of ours asks for it.
  const has = (file: string) => readFileSync(file, "utf8").includes("_richApiNativeBridge");
  expect(has(path.join(OFFICE_JS, "excel-win32-16.01.js"))).toBe(true);
  const scripts = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".js"),
  );
  expect(scripts).toContain("taskpane.js");
  expect(scripts.filter((file) => has(path.join(dist, file)))).toEqual([]);
});

test("the licences are those of all libraries that are built in, also of what another brings along", () => {
  const named = (file: string) =>
    packagesIn(readFileSync(path.join(dist, file), "utf8")).map(({ name }) => name);
  expect(named("LICENCES-functions.txt")).toEqual(["fastest-levenshtein", "fflate", "minisearch"]);
  // Fluent UI brings Stylis and Floating UI, Plot the modules of D3.
  expect(named("LICENCES-pane.txt")).toEqual(
    expect.arrayContaining(["@floating-ui/dom", "d3-array", "d3-shape", "react-error-boundary", "stylis"]),
  );
  expect(named("LICENCES-pane.txt").filter((name) => name.startsWith("@univerjs/"))).toEqual([]);
  expect(named("playground/LICENCES.txt")).toEqual(expect.arrayContaining(["@univerjs/core", "decimal.js"]));
});

test("functions.js is a classic script that loads nothing more", () => {
  const script = readFileSync(path.join(dist, "functions.js"), "utf8");
  // Booleans, so that a failure does not print the script.
  expect(/^\s*(import|export)\s/m.test(script)).toBe(false);
  expect(/importScripts|XMLHttpRequest|require\(/.test(script)).toBe(false);
});

test("functions.js keeps its budget, gzipped", () => {
  expect(gzipped(FUNCTIONS.file)).toBeLessThanOrEqual(FUNCTIONS.most);
});
