import { readFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(__dirname, "..");

test.each([".", "src/data/edition", "test/bench/reference"])(
  "the lock file in %s says by hash what is installed, and leaves open from which registry",
  (folder) => {
    const lock = readFileSync(path.join(ROOT, folder, "package-lock.json"), "utf8");
    const { packages } = JSON.parse(lock) as {
      packages: Record<string, { resolved?: string; integrity?: string }>;
    };
    const installed = Object.entries(packages).filter(([where]) => where !== "");
    expect(installed.length).toBeGreaterThan(10);
    expect(installed.filter(([, { integrity }]) => integrity === undefined)).toEqual([]);
    expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  },
);
