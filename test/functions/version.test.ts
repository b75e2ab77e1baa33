import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { only } from "./shown";

const DATA = join(__dirname, "../../src/data");

describe("VERSION", () => {
  it("is the date of the latest package and a hash over every bundled CSV", () => {
    const packages = (readdirSync(DATA, { recursive: true }) as string[])
      .filter((file) => basename(file) === "datapackage.json")
      .map(dirname)
      // The words by which one asks change no answer.
      .filter((folder) => folder !== "synonyms");
    const read = (folder: string): { created: string; resources: { path: string }[] } =>
      JSON.parse(readFileSync(join(DATA, folder, "datapackage.json"), "utf8")) as ReturnType<typeof read>;
    const files = packages
      .flatMap((folder) =>
        read(folder).resources.map(({ path }) => `${folder.replaceAll("\\", "/")}/${path}`),
      )
      .sort();
    const content = files.map((file) => `${file}\0${readFileSync(join(DATA, file), "utf8")}`).join("");
    const hash = createHash("sha256").update(content).digest("hex").slice(0, 8);
    const date = packages
      .map((folder) => read(folder).created.slice(0, 10))
      .sort()
      .pop()!;
    expect(only("=ATI.VERSION()")).toBe(`${date} ${hash}`);
  });
});
