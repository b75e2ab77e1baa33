import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(__dirname, "../../src/functions");

describe("index.ts", () => {
  it("imports every file that holds a custom function, once", () => {
    const files = readdirSync(FOLDER)
      .filter((file) => file.endsWith(".ts") && file !== "index.ts")
      .map((file) => file.replace(/\.ts$/, ""));
    const imported = [...readFileSync(join(FOLDER, "index.ts"), "utf8").matchAll(/from "\.\/([\w-]+)"/g)].map(
      ([, file]) => file,
    );
    expect([...imported].sort()).toEqual(files.sort());
  });
});
