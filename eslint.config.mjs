import boundaries from "eslint-plugin-boundaries";
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

const room = (type) => ({ element: { type } });
const ROOMS = Object.entries({
  data: ["data"],
  core: ["core", "data"],
  functions: ["functions", "core"],
  plans: ["plans", "core"],
  excel: ["excel", "plans", "core"],
  export: ["export", "plans", "core"],
  taskpane: ["taskpane", "excel", "export", "plans", "core", "data"],
  playground: ["playground"],
}).map(([from, to]) => ({ from: room(from), allow: to.map((type) => ({ to: room(type) })) }));

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "src/data/compiled/", "webpack.config.js"] },
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
        { type: "data", pattern: "src/data" },
        { type: "core", pattern: "src/core" },
        { type: "functions", pattern: "src/functions" },
        { type: "plans", pattern: "src/plans" },
        { type: "excel", pattern: "src/excel" },
        { type: "export", pattern: "src/export" },
        { type: "taskpane", pattern: "src/taskpane" },
        { type: "playground", pattern: "src/playground" },
      ],
      "import/resolver": { node: { extensions: [".ts", ".tsx", ".js", ".json"] } },
    },
    rules: {
      "boundaries/dependencies": ["error", { default: "disallow", policies: ROOMS }],
    },
  },
  {
    files: ["core", "data", "plans", "export"].map((each) => `src/${each}/**`),
    rules: { "no-restricted-globals": ["error", ...EXCEL] },
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
  { files: ["*.mjs"], ...tseslint.configs.disableTypeChecked },
  prettier,
);
