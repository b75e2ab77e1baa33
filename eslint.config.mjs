import { readdirSync } from "node:fs";
import boundaries from "eslint-plugin-boundaries";
import importX from "eslint-plugin-import-x";
import officeAddins from "eslint-plugin-office-addins";
import prettier from "eslint-config-prettier";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const EXCEL = ["Office", "Excel", "CustomFunctions", "OfficeRuntime"].map((name) => ({
  name,
  message: "Only functions/, excel/ and taskpane/ may name it.",
}));

// The plugin's own rules alone: what else its preset brings is older than ours.
const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
);

// Each room of the core knows those before it.
const CORE = [
  "words",
  "names",
  "figures",
  "catalogue",
  "indicators",
  "own",
  "asking",
  "report",
  "provenance",
  "lookup",
].map((name) => `core/${name}`);
// No room of the pane knows another.
const PANE = readdirSync(new URL("src/taskpane", import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "shared")
  .map(({ name }) => `taskpane/${name}`);
const UNDER_PANE = ["excel", "export", "plans", "core", ...CORE, "data"];

const room = (type) => ({ element: { type } });
const ROOMS = Object.entries({
  data: ["data"],
  core: ["core", "data"],
  ...Object.fromEntries(CORE.map((name, at) => [name, ["data", "core", ...CORE.slice(0, at + 1)]])),
  functions: ["functions", "core", ...CORE],
  help: ["help", "functions", "data", "core", ...CORE],
  plans: ["plans", "core", ...CORE],
  excel: ["excel", "plans", "core", ...CORE],
  export: ["export", "plans", "core", ...CORE],
  "taskpane/shared": ["taskpane/shared", ...UNDER_PANE],
  ...Object.fromEntries(PANE.map((name) => [name, [name, "taskpane/shared", ...UNDER_PANE]])),
  taskpane: ["taskpane", "taskpane/shared", ...PANE, ...UNDER_PANE],
  playground: ["playground"],
  hosting: ["hosting"],
}).map(([from, to]) => ({ from: room(from), allow: to.map((type) => ({ to: room(type) })) }));

const element = (type) => ({ type, pattern: `src/${type}` });

export default tseslint.config(
  { ignores: ["dist/", "./release/", "node_modules/", "src/data/compiled/", "webpack.config.js"] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-explicit-any": "error",
      eqeqeq: "error",
      "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { boundaries },
    settings: {
      "boundaries/elements": [
        // The first that fits counts: rooms within rooms come before these.
        ...[...CORE, ...PANE, "taskpane/shared"].map(element),
        ...[
          "data",
          "core",
          "functions",
          "help",
          "plans",
          "excel",
          "export",
          "taskpane",
          "playground",
          "hosting",
        ].map(element),
      ],
      "import/resolver": { node: { extensions: [".ts", ".tsx", ".js", ".json"] } },
    },
    rules: {
      "boundaries/dependencies": ["error", { default: "disallow", policies: ROOMS }],
    },
  },
  {
    // The classes of the stand-in know one another, as those of Excel do.
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/playground/stand-in/**"],
    plugins: { "import-x": importX },
    settings: {
      "import-x/parsers": { "@typescript-eslint/parser": [".ts", ".tsx"] },
      "import-x/resolver": { node: { extensions: [".ts", ".tsx", ".js", ".json"] } },
    },
    rules: { "import-x/no-cycle": ["error", { ignoreExternal: true }] },
  },
  {
    files: ["core", "data", "plans", "export"].map((each) => `src/${each}/**`),
    rules: { "no-restricted-globals": ["error", ...EXCEL] },
  },
  {
    // The core returns a Refusal; the border throws. What the core throws is a mistake in the code.
    files: ["src/core/**"],
    ignores: ["src/core/refusal.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        ...[
          "ImportSpecifier[imported.name='orThrow']",
          "ThrowStatement:not([argument.type='NewExpression'])",
        ].map((selector) => ({ selector, message: "The core returns a Refusal; the border throws." })),
      ],
    },
  },
  {
    files: ["src/excel/**", "src/taskpane/**"],
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },
  // The Excel boundary: what a cell may hold is any.
  { files: ["src/functions/*.ts"], rules: { "@typescript-eslint/no-explicit-any": "off" } },
  {
    files: ["src/taskpane/**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ["test/**"],
    rules: {
      "@typescript-eslint/no-require-imports": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "max-lines": "off",
    },
  },
  { files: ["**/*.mjs"], ...tseslint.configs.disableTypeChecked },
  prettier,
);
