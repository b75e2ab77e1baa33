import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { findPackages } from "../../src/data/compile/find-packages";

const ROOTS = [join(__dirname, "..", "..", "src", "data"), __dirname];

interface Resource {
  readonly path: string;
  readonly schema: {
    readonly fields: readonly { readonly name: string; readonly type: "string" | "integer" | "number" }[];
    readonly primaryKey: readonly string[];
  };
}

const PATTERNS = { string: /^/, integer: /^(?:\d+)?$/, number: /^(?:\d+(?:\.\d+)?)?$/ };

const packages = ROOTS.flatMap((root) =>
  findPackages(root).map((name) => [name, join(root, name)] as const),
).filter(([, folder]) => existsSync(join(folder, "datapackage.json")));

describe("Each datapackage.json", () => {
  it.each(packages)("describes the columns, types and keys of its CSVs: %s", (_, folder) => {
    const { resources } = JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8")) as {
      resources: readonly Resource[];
    };
    for (const { path, schema } of resources) {
      const [header = [], ...rows] = parse(readFileSync(join(folder, path), "utf8"));
      expect(header).toEqual(schema.fields.map(({ name }) => name));
      for (const row of rows) {
        const wrong = row.find((cell, i) => !PATTERNS[schema.fields[i]?.type ?? "string"].test(cell));
        expect(wrong).toBeUndefined();
      }
      const keys = rows.map((row) => schema.primaryKey.map((name) => row[header.indexOf(name)]).join("|"));
      expect(new Set(keys).size).toBe(rows.length);
    }
  });

  it.each(packages)("lists every CSV of its folder: %s", (_, folder) => {
    const { resources } = JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8")) as {
      resources: readonly Resource[];
    };
    const files = readdirSync(folder).filter((name) => name.endsWith(".csv"));
    expect(resources.map(({ path }) => path).sort()).toEqual(files.sort());
  });
});
