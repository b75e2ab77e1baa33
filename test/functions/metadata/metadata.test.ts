import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { functionFiles, readExamples, readMetadata } from "../../../src/functions/metadata/metadata";

const source = (doc: string): string =>
  `/**\n${doc.replace(/^/gm, " * ")}\n */\nexport function one(dataset: string, areas?: any[][]): any[][] { return [[dataset, areas]]; }\n`;
const DOC =
  "Gives one.\n@customfunction ONE\n@param dataset A dataset.\n@param [areas] Areas.\n@returns One.";

describe("The metadata of a folder of functions", () => {
  let folder: string;
  const write = (name: string, doc: string): string => {
    const file = join(folder, name);
    writeFileSync(file, source(doc));
    return file;
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "metadata-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it("come from every file but the index", () => {
    for (const name of ["one.ts", "index.ts", "notes.md"]) write(name, DOC);
    expect(functionFiles(folder)).toEqual([join(folder, "one.ts")]);
  });

  it("have suggestions for texts of a known name, and none for matrices", async () => {
    const { functions } = await readMetadata([write("one.ts", DOC)]);
    expect(functions).toHaveLength(1);
    expect(functions[0]).toMatchObject({ id: "ONE", name: "ONE", description: "Gives one." });
    const [dataset, areas] = functions[0]!.parameters;
    expect(dataset).toMatchObject({ name: "dataset", customEnumId: "Dataset" });
    expect(areas).toMatchObject({ name: "areas", dimensionality: "matrix", optional: true });
    expect(areas!.customEnumId).toBeUndefined();
  });

  it("fail on a doc comment that the generator cannot read", async () => {
    const broken = write("one.ts", DOC.replace("@customfunction ONE", "@customfunction 1 not-a-name!"));
    await expect(readMetadata([broken])).rejects.toThrow();
  });

  it("have the examples with what they give", () => {
    const file = write(
      "one.ts",
      `${DOC}\n@example =ATI.ONE("x") //=> {1,"a, b";…}\n@example =ATI.ONE("y") //=> #N/A`,
    );
    expect(readExamples([file]).get("ONE")).toEqual([
      { formula: '=ATI.ONE("x")', result: '{1,"a, b";…}' },
      { formula: '=ATI.ONE("y")', result: "#N/A" },
    ]);
  });

  it.each(["ATI.ONE(1) //=> 1", "=ATI.ONE(1)", "=ATI.ONE(1) //=>"])(
    "refuse an example without formula or result: %s",
    (example) => {
      const file = write("one.ts", `${DOC}\n@example ${example}`);
      expect(() => readExamples([file])).toThrow("An example is a formula");
    },
  );
});
