require("tsx/cjs");
const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const { EsbuildPlugin } = require("esbuild-loader");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { NormalModuleReplacementPlugin } = require("webpack");
const { LicencesPlugin } = require("./src/hosting/licences/licences-plugin");
const policy = require("./src/hosting/policy.json");

const OFFICE_HOST = "https://appsforoffice.microsoft.com";
const OFFICE_JS = `${OFFICE_HOST}/lib/1/hosted/office.js`;
const MANIFEST_URL = "https://localhost:3000";

const source = (...parts) => path.resolve(__dirname, "src", ...parts);

// Where the built add-in will be served from; the manifest names it.
const addinUrl = (process.env.ADDIN_URL ?? MANIFEST_URL).replace(/\/+$/, "");
if (!/^https:\/\/[^/\s]+/.test(addinUrl)) {
  throw new Error(`ADDIN_URL must be an https address such as ${MANIFEST_URL}, not "${addinUrl}".`);
}

/** What a page may load, as the servers send it too; the playground's pages ask nothing of any other origin. */
const policyWith = (mayLoad) =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.filter(mayLoad).join(" ")}`)
    .join("; ");
const panePolicy = policyWith(() => true);
const playgroundPolicy = policyWith((source) => source !== OFFICE_HOST);

// One function a file; index.ts and files of the shared glue carry no custom function.
const functionFiles = readdirSync(source("functions"))
  .filter((file) => file.endsWith(".ts") && file !== "index.ts")
  .map((file) => source("functions", file));

/** What names the address of the add-in names the one that it will be served from. */
const withAddress = (content) => content.toString().replaceAll(MANIFEST_URL, addinUrl);

/** Writes the metadata that the compile step made, which knows the custom enums and the help pages too. */
class SuggestionsPlugin {
  apply(compiler) {
    const { sources, Compilation } = compiler.webpack;
    // Last of all and in the main compilation alone: each page's own compilation writes the plain file too.
    const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
    compiler.hooks.thisCompilation.tap("SuggestionsPlugin", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "SuggestionsPlugin", stage }, () => {
        const metadata = withAddress(readFileSync(source("data/compiled/functions.json")));
        compilation.updateAsset("functions.json", new sources.RawSource(metadata));
      });
    });
  }
}

const FUNCTIONS = /^functions\.js$/;

const shared = (mode) => ({
  mode,
  devtool: mode === "development" ? "source-map" : false,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "esbuild-loader",
        options: { target: "es2020", jsx: "automatic" },
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  optimization: {
    splitChunks: false,
    minimizer: [
      // esbuild keeps what no one uses inside a module: a sixth of the pane. swc drops it, as terser does in ten times the time.
      new MinimizerPlugin({
        include: FUNCTIONS,
        minify: MinimizerPlugin.swcMinify,
        // Whatever a server says of the letters of a script, it is read right.
        minimizerOptions: { format: { asciiOnly: true } },
        extractComments: false,
      }),
      // The grid takes swc long, and esbuild a second and a half.
      new EsbuildPlugin({ target: "es2020", css: true, exclude: FUNCTIONS }),
    ],
  },
  performance: { hints: false },
});

const output = { path: path.resolve(__dirname, "dist"), filename: "[name].js" };

const page = (filename, template, templateParameters = {}) =>
  new HtmlWebpackPlugin({ filename, template, chunks: [], minify: false, templateParameters });

const functionsAndPages = (mode) => ({
  ...shared(mode),
  name: "functions",
  entry: {
    functions: source("functions/index.ts"),
    "help/search": source("help/search.ts"),
    "playground/stand-in": source("playground/stand-in/index.ts"),
    "playground/playground": source("playground/index.ts"),
  },
  output: { ...output, chunkFilename: "playground/chunks/[id].js", clean: true },
  plugins: [
    new CustomFunctionsMetadataPlugin({ output: "functions.json", input: functionFiles }),
    new SuggestionsPlugin(),
    new MiniCssExtractPlugin({ filename: "[name].css" }),
    page("taskpane.html", source("taskpane/taskpane.html"), {
      office: OFFICE_JS,
      root: "",
      policy: panePolicy,
      watched: mode === "development",
    }),
    page("playground/taskpane.html", source("taskpane/taskpane.html"), {
      office: "stand-in.js",
      root: "../",
      policy: playgroundPolicy,
      // The page around it reloads both.
      watched: false,
    }),
    page("playground/index.html", source("playground/playground.html"), {
      policy: playgroundPolicy,
      watched: mode === "development",
    }),
    new LicencesPlugin({
      "LICENCES-functions.txt": ["functions", "help/search"],
      "playground/LICENCES.txt": ["playground/stand-in", "playground/playground"],
    }),
    new CopyPlugin({
      patterns: [
        // Servers know what a .txt is: some send anything else to be saved, or not at all.
        { from: path.resolve(__dirname, "LICENSE"), to: "LICENSE.txt", toType: "file" },
        { from: source("data/NOTICE.md"), to: "NOTICE.txt", toType: "file" },
        { from: source("data/compiled/edition.json"), to: "edition.json" },
        // What README and store show, and what the licences are made of, is not served; the help has its pictures beside it.
        {
          from: path.resolve(__dirname, "assets"),
          to: "assets",
          globOptions: { ignore: ["**/readme/**", "**/store/**", "**/licences/**", "**/assets/help/**"] },
        },
        {
          from: path.resolve(__dirname, "manifest.xml"),
          transform: withAddress,
        },
        { from: source("data/compiled/help"), to: "help" },
        { from: source("help/help.css"), to: "help" },
        { from: path.resolve(__dirname, "assets/help"), to: "help/pictures", noErrorOnMissing: true },
      ],
    }),
  ],
});

// The pane shares its page with functions.js and takes the figures that it left there.
const pane = (mode) => ({
  ...shared(mode),
  name: "pane",
  dependencies: ["functions"],
  entry: { taskpane: source("taskpane/index.tsx") },
  // The hash keeps an old pane from loading a new chunk; the name keeps the two builds on one page apart.
  output: { ...output, chunkFilename: "[name].[contenthash:8].js", uniqueName: "ati-pane" },
  optimization: {
    ...shared(mode).optimization,
    splitChunks: {
      chunks: "async",
      // What several rooms need is fetched once; smaller pieces than this are not worth a request of their own.
      minSize: 40_000,
      cacheGroups: {
        defaultVendors: false,
        // By its name it is known as what follows the first screen.
        charts: { test: /node_modules[\\/](@observablehq|d3)/, name: "chart-library", enforce: true },
      },
    },
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
  },
  plugins: [
    new MiniCssExtractPlugin({ filename: "[name].css" }),
    new LicencesPlugin({ "LICENCES-pane.txt": ["taskpane"] }),
    new NormalModuleReplacementPlugin(/data\/compiled\/(bundle|report)$/, (resource) => {
      resource.request = resource.request.replace("compiled", "on-page");
    }),
  ],
});

/** @returns {import("webpack").Configuration[]} */
module.exports = (_env, { mode = "production" }) => [functionsAndPages(mode), pane(mode)];
