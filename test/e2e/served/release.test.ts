import { spawnSync } from "node:child_process";
import { cpSync } from "node:fs";
import path from "node:path";
import { packRelease, sha256 } from "../../../src/hosting/release/pack-release";
import { temporaryFolder } from "../../temporary-folder";

const ROOT = path.resolve(__dirname, "../../..");
const NO_SOURCES = [".git", "dist", "release", "test"];

const pack = (folder: string) => packRelease(path.join(folder, "dist"), folder, "ati-for-excel");

/** A second clone with what npm has installed, in no time where the file system can link; whether it can. */
function cloned(folder: string): boolean {
  const isSource = (file: string) =>
    path.basename(file) !== "node_modules" && !NO_SOURCES.includes(path.relative(ROOT, file));
  cpSync(ROOT, folder, { recursive: true, filter: isSource });
  return spawnSync("cp", ["-al", path.join(ROOT, "node_modules"), folder]).status === 0;
}

test("what is built in another folder is the same release to the byte", async () => {
  const folder = temporaryFolder("built-again");
  if (!cloned(folder)) {
    console.warn("A second build is not compared: what is installed cannot be linked here.");
    return;
  }
  const webpack = path.join(folder, "node_modules/webpack/bin/webpack.js");
  const built = spawnSync(process.execPath, [webpack, "--mode", "production"], {
    cwd: folder,
    encoding: "utf8",
  });
  expect(built).toMatchObject({ status: 0 });
  const [here, there] = [await pack(ROOT), await pack(folder)];
  expect(there.hashes).toEqual(here.hashes);
  expect(sha256(there.zip)).toBe(sha256(here.zip));
}, 300_000);
