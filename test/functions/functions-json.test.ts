import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { functionFiles, readMetadata, type Metadata } from "../../src/functions/metadata/metadata";
import { functions } from "./formula";
import { spillOf } from "./shown";

const FUNCTIONS = join(__dirname, "../../src/functions");
const GOLDEN = join(__dirname, "functions.golden.json");
const compiled = readFileSync(join(__dirname, "../../src/data/compiled/functions.json"), "utf8");
const metadata = JSON.parse(compiled) as Metadata & { readonly enums: NonNullable<Metadata["enums"]> };

const valuesOf = (id: string): string[] =>
  metadata.enums.find((each) => each.id === id)!.values.map(({ stringValue }) => stringValue);

describe("functions.json", () => {
  it("is the golden file", () => {
    if (process.env.UPDATE_GOLDEN === "1") writeFileSync(GOLDEN, compiled);
    const golden = JSON.parse(readFileSync(GOLDEN, "utf8")) as Metadata;
    const differing = metadata.functions.filter(
      (each) => JSON.stringify(each) !== JSON.stringify(golden.functions.find(({ id }) => id === each.id)),
    );
    if (compiled !== readFileSync(GOLDEN, "utf8")) {
      const names = differing.map(({ id }) => id).join(", ") || "the enums or what was left out";
      throw new Error(
        `functions.json differs from test/functions/functions.golden.json in ${names}. ` +
          "Saved workbooks depend on ids and the order of arguments. If the change is meant, run " +
          "UPDATE_GOLDEN=1 npx jest test/functions/functions-json.test.ts and commit the golden file.",
      );
    }
  });

  it("is what the doc comments say now", async () => {
    expect(await readMetadata(functionFiles(FUNCTIONS))).toEqual(metadata);
  });

  it("describes exactly the functions that index.ts imports", () => {
    const imported = [...readFileSync(join(FUNCTIONS, "index.ts"), "utf8").matchAll(/from "\.\/([\w-]+)"/g)];
    const ids = imported.map(([, file]) => {
      const source = readFileSync(join(FUNCTIONS, `${file!}.ts`), "utf8");
      return /@customfunction (\w+)/.exec(source)![1]!;
    });
    expect(metadata.functions.map(({ id }) => id).sort()).toEqual(ids.sort());
    expect([...functions.keys()].sort()).toEqual(ids.sort());
  });

  it("gives every function and parameter a description of one line", () => {
    for (const { id, description, parameters } of metadata.functions) {
      for (const [name, text] of [
        [id, description],
        ...parameters.map((each) => [each.name, each.description]),
      ]) {
        if (!/^[^\n]{5,}\.?$/.test(text ?? "")) throw new Error(`${id} ${name!}: "${text ?? ""}"`);
      }
      expect(description).toMatch(/\.$/);
    }
  });

  it("has names that Excel takes: three letters or more, in capitals", () => {
    for (const { id, name } of metadata.functions) {
      expect(name).toBe(id);
      expect(id).toMatch(/^[A-Z]{3,}$/);
    }
  });

  it("takes areas, technologies and years as matrices, single ones too", () => {
    const keys = /^(areas?|technolog(y|ies)|years?|from|to|period|indicators)$/;
    const parameters = metadata.functions.flatMap((each) => each.parameters);
    const matrices = parameters.filter(({ name }) => keys.test(name));
    expect(matrices.length).toBeGreaterThan(40);
    expect(matrices.filter(({ dimensionality }) => dimensionality !== "matrix")).toEqual([]);
    const scalars = parameters.filter(({ name }) =>
      /^(dataset|headers|mode|kind|minimum|n|style|field|indicator)$/.test(name),
    );
    expect(scalars.filter(({ dimensionality }) => dimensionality === "matrix")).toEqual([]);
  });

  it("has optional arguments after those needed", () => {
    for (const { id, parameters } of metadata.functions) {
      const flags = parameters.map(({ optional }) => optional === true);
      expect([id, flags]).toEqual([id, [...flags].sort()]);
    }
  });

  it("keeps the order of arguments that the contract freezes", () => {
    const order = Object.fromEntries(
      metadata.functions.map(({ id, parameters }) => [id, parameters.map((each) => each.name).join(" ")]),
    );
    const figure = "areas technologies years dataset own";
    expect(order).toMatchObject({
      SHARE: figure,
      RPA: figure,
      PATENTS: figure,
      EXPORTS: figure,
      IMPORTS: figure,
      EXPORTSHARE: figure,
      IMPORTSHARE: figure,
      TRADEBALANCE: figure,
      INVESTMENT: figure,
      VALUE: `indicators ${figure}`,
      COMPARE: "indicator area technology year headers own",
      CHANGE: "indicator areas technologies from to mode dataset own",
      RANK: "indicator areas technologies years dataset minimum own",
      TOP: "indicator technology n year headers dataset minimum own",
      SERIES: "indicator areas technology period headers dataset own",
      TABLE: "indicator areas technologies year headers dataset own",
      RPAOF: "count areaTotal fieldTotal grandTotal",
      BALANCEOF: "exports imports",
      LIST: "kind filter headers",
      COVERAGE: "indicator technology dataset headers",
      SEARCH: "text n",
      SUMMARY: "indicator areas technologies years dataset own",
      META: "code field",
      EXPLAIN: "indicator areas technologies years dataset own",
      GRADE: "indicator technology dataset",
      CITE: "dataset style",
      VERSION: "",
      CARD: "indicator area technology year dataset own",
      COUNTRY: "area",
      TECHNOLOGY: "technology",
    });
  });

  it("refers to enums that it has, each with values and none twice", () => {
    const used = metadata.functions.flatMap(({ parameters }) =>
      parameters.flatMap(({ customEnumId }) => customEnumId ?? []),
    );
    const ids = metadata.enums.map(({ id }) => id);
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
    for (const id of ids) {
      const values = valuesOf(id);
      expect(values.length).toBeGreaterThan(2);
      expect(new Set(values).size).toBe(values.length);
    }
  });
});

describe("Every value that Excel suggests is one that the functions take", () => {
  const first = (rows: unknown[][]): string => String(rows[0]![0]);

  it.each(valuesOf("Indicator"))("indicator %s", (indicator) => {
    expect(spillOf("META", indicator, "kind")).toEqual([["indicator"]]);
    expect(first(spillOf("COVERAGE", indicator))).not.toMatch(/^#VALUE!/);
  });

  it.each(valuesOf("Dataset"))("dataset %s", (dataset) => {
    expect(spillOf("META", dataset, "kind")).toEqual([["dataset"]]);
    expect(first(spillOf("CITE", dataset))).not.toMatch(/^#/);
  });

  it.each(valuesOf("ListKind"))("list kind %s", (kind) => {
    expect(spillOf("LIST", kind, null, 0).length).toBeGreaterThan(3);
  });

  it.each(valuesOf("Mode"))("mode %s", (mode) => {
    expect(typeof spillOf("CHANGE", "PATENTS", "KR", "AI", 2010, 2018, mode)[0]![0]).toBe("number");
  });

  it.each(valuesOf("CitationStyle"))("style %s", (style) => {
    expect(first(spillOf("CITE", "uspto-patents", style))).not.toMatch(/^#/);
  });

  it.each(valuesOf("MetaField"))("field %s", (field) => {
    const entry = field === "formula" ? "RPA" : "trade-baci-hs4";
    expect(first(spillOf("META", entry, field))).not.toMatch(/^#/);
  });
});
